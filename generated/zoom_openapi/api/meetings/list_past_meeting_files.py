# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.chat_file_list import ChatFileList
from ...types import Response


def _get_kwargs(
    meeting_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_meetings/{meeting_id}/files".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChatFileList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ChatFileList
        if isinstance(_response_200, dict):
            response_200 = ChatFileList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChatFileList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ChatFileList]:
    """List past meeting files

     List the files sent in the chat of a meeting. Deprecated and out of service since Zoom changed its
    encryption. Files were kept for 24 hours after the end.

    Scopes: meeting:read, meeting:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatFileList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ChatFileList | None:
    """List past meeting files

     List the files sent in the chat of a meeting. Deprecated and out of service since Zoom changed its
    encryption. Files were kept for 24 hours after the end.

    Scopes: meeting:read, meeting:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatFileList
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ChatFileList]:
    """List past meeting files

     List the files sent in the chat of a meeting. Deprecated and out of service since Zoom changed its
    encryption. Files were kept for 24 hours after the end.

    Scopes: meeting:read, meeting:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatFileList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ChatFileList | None:
    """List past meeting files

     List the files sent in the chat of a meeting. Deprecated and out of service since Zoom changed its
    encryption. Files were kept for 24 hours after the end.

    Scopes: meeting:read, meeting:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_id (int): The meeting number (64-bit integer). Example: 93000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatFileList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
        )
    ).parsed
