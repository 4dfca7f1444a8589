# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_meeting_sharing_details_type import (
    ListMeetingSharingDetailsType,
)
from ...models.participant_sharing_list import ParticipantSharingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: str,
    *,
    type_: ListMeetingSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/meetings/{meeting_id}/participants/sharing".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ParticipantSharingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ParticipantSharingList
        if isinstance(_response_200, dict):
            response_200 = ParticipantSharingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ParticipantSharingList]:
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
    type_: ListMeetingSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ParticipantSharingList]:
    """List meeting sharing details

     List what participants of a live or past meeting shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it has no details.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingSharingDetailsType | Unset): State of the meeting: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ParticipantSharingList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ParticipantSharingList | None:
    """List meeting sharing details

     List what participants of a live or past meeting shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it has no details.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingSharingDetailsType | Unset): State of the meeting: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ParticipantSharingList
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[ParticipantSharingList]:
    """List meeting sharing details

     List what participants of a live or past meeting shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it has no details.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingSharingDetailsType | Unset): State of the meeting: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ParticipantSharingList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        type_=type_,
        page_size=page_size,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingSharingDetailsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> ParticipantSharingList | None:
    """List meeting sharing details

     List what participants of a live or past meeting shared and recorded, and when.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it has no details.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingSharingDetailsType | Unset): State of the meeting: `live` running now,
            `past` over. Default: `live`. Example: past.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ParticipantSharingList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            type_=type_,
            page_size=page_size,
            next_page_token=next_page_token,
        )
    ).parsed
