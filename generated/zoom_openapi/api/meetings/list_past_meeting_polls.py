# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.past_poll_results import PastPollResults
from ...types import Response


def _get_kwargs(
    meeting_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_meetings/{meeting_id}/polls".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastPollResults | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastPollResults
        if isinstance(_response_200, dict):
            response_200 = PastPollResults.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastPollResults]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PastPollResults]:
    """List past meeting polls

     Return the answers that participants gave to the polls of a meeting that has ended.

    **Prerequisites:**
    * Plan of the host: Pro.
    * The meeting was scheduled; instant meetings have no polls.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Args:
        meeting_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastPollResults]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> PastPollResults | None:
    """List past meeting polls

     Return the answers that participants gave to the polls of a meeting that has ended.

    **Prerequisites:**
    * Plan of the host: Pro.
    * The meeting was scheduled; instant meetings have no polls.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Args:
        meeting_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastPollResults
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[PastPollResults]:
    """List past meeting polls

     Return the answers that participants gave to the polls of a meeting that has ended.

    **Prerequisites:**
    * Plan of the host: Pro.
    * The meeting was scheduled; instant meetings have no polls.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Args:
        meeting_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastPollResults]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> PastPollResults | None:
    """List past meeting polls

     Return the answers that participants gave to the polls of a meeting that has ended.

    **Prerequisites:**
    * Plan of the host: Pro.
    * The meeting was scheduled; instant meetings have no polls.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Args:
        meeting_id (str): UUID or number; a number picks the latest occurrence. Encode a UUID
            twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastPollResults
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
        )
    ).parsed
