# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.archived_meeting import ArchivedMeeting
from ...types import Response


def _get_kwargs(
    meeting_uuid: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_meetings/{meeting_uuid}/archive_files".format(
            meeting_uuid=quote(str(meeting_uuid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ArchivedMeeting | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ArchivedMeeting
        if isinstance(_response_200, dict):
            response_200 = ArchivedMeeting.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ArchivedMeeting]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ArchivedMeeting]:
    """Get meeting archive files

     Return the archived files of one occurrence of a meeting.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: No meeting has this UUID.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ArchivedMeeting]
    """

    kwargs = _get_kwargs(
        meeting_uuid=meeting_uuid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> ArchivedMeeting | None:
    """Get meeting archive files

     Return the archived files of one occurrence of a meeting.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: No meeting has this UUID.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ArchivedMeeting
    """

    return sync_detailed(
        meeting_uuid=meeting_uuid,
        client=client,
    ).parsed


async def asyncio_detailed(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ArchivedMeeting]:
    """Get meeting archive files

     Return the archived files of one occurrence of a meeting.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: No meeting has this UUID.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ArchivedMeeting]
    """

    kwargs = _get_kwargs(
        meeting_uuid=meeting_uuid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> ArchivedMeeting | None:
    """Get meeting archive files

     Return the archived files of one occurrence of a meeting.

    **Prerequisites:**
    * Zoom has enabled archiving for the account.

    Scopes: recording:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 3001: No meeting has this UUID.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ArchivedMeeting
    """

    return (
        await asyncio_detailed(
            meeting_uuid=meeting_uuid,
            client=client,
        )
    ).parsed
