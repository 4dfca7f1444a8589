# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.past_participant_list import PastParticipantList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_uuid: str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/past_meetings/{meeting_uuid}/participants".format(
            meeting_uuid=quote(str(meeting_uuid), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastParticipantList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastParticipantList
        if isinstance(_response_200, dict):
            response_200 = PastParticipantList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastParticipantList]:
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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[PastParticipantList]:
    """List past meeting participants

     List the people who took part in a meeting that has ended.

    **Prerequisites:**
    * A paid plan: Pro or higher.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 400, code 200: Only paid accounts may do this.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastParticipantList]
    """

    kwargs = _get_kwargs(
        meeting_uuid=meeting_uuid,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> PastParticipantList | None:
    """List past meeting participants

     List the people who took part in a meeting that has ended.

    **Prerequisites:**
    * A paid plan: Pro or higher.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 400, code 200: Only paid accounts may do this.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastParticipantList
    """

    return sync_detailed(
        meeting_uuid=meeting_uuid,
        client=client,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[PastParticipantList]:
    """List past meeting participants

     List the people who took part in a meeting that has ended.

    **Prerequisites:**
    * A paid plan: Pro or higher.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 400, code 200: Only paid accounts may do this.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastParticipantList]
    """

    kwargs = _get_kwargs(
        meeting_uuid=meeting_uuid,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_uuid: str,
    *,
    client: AuthenticatedClient | Client,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> PastParticipantList | None:
    """List past meeting participants

     List the people who took part in a meeting that has ended.

    **Prerequisites:**
    * A paid plan: Pro or higher.

    Scopes: meeting:read:admin, meeting:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1010: The user is not a member of this account.
    - 400, code 300: The meeting is not accessible.
    - 400, code 200: Only paid accounts may do this.
    - 404, code 1001: The host does not exist or belongs to another account.
    - 404, code 3001: The meeting does not exist, or it has not ended yet.

    Args:
        meeting_uuid (str): UUID of one occurrence that took place. Encode it twice when it starts
            with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastParticipantList
    """

    return (
        await asyncio_detailed(
            meeting_uuid=meeting_uuid,
            client=client,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
