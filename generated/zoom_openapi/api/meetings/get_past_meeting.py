# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.past_meeting import PastMeeting
from ...types import Response


def _get_kwargs(
    meeting_uuid: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_meetings/{meeting_uuid}".format(
            meeting_uuid=quote(str(meeting_uuid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastMeeting | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastMeeting
        if isinstance(_response_200, dict):
            response_200 = PastMeeting.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastMeeting]:
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
) -> Response[PastMeeting]:
    """Get a past meeting

     Return the key figures of a meeting that has ended, such as start, end, minutes and number of
    participants.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user does not exist or is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastMeeting]
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
) -> PastMeeting | None:
    """Get a past meeting

     Return the key figures of a meeting that has ended, such as start, end, minutes and number of
    participants.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user does not exist or is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastMeeting
    """

    return sync_detailed(
        meeting_uuid=meeting_uuid,
        client=client,
    ).parsed


async def asyncio_detailed(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PastMeeting]:
    """Get a past meeting

     Return the key figures of a meeting that has ended, such as start, end, minutes and number of
    participants.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user does not exist or is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastMeeting]
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
) -> PastMeeting | None:
    """Get a past meeting

     Return the key figures of a meeting that has ended, such as start, end, minutes and number of
    participants.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1010: The user does not exist or is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastMeeting
    """

    return (
        await asyncio_detailed(
            meeting_uuid=meeting_uuid,
            client=client,
        )
    ).parsed
