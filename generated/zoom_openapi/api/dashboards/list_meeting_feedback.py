# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_meeting_feedback_type import (
    ListMeetingFeedbackType,
)
from ...models.satisfaction_rating_list import SatisfactionRatingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: str,
    *,
    type_: ListMeetingFeedbackType | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["next_page_token"] = next_page_token

    params["page_size"] = page_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/meetings/{meeting_id}/participants/satisfaction".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SatisfactionRatingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: SatisfactionRatingList
        if isinstance(_response_200, dict):
            response_200 = SatisfactionRatingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SatisfactionRatingList]:
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
    type_: ListMeetingFeedbackType | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[SatisfactionRatingList]:
    """List meeting feedback

     List how participants rated a meeting when it ended, thumbs up or down. The meeting must have been
    scheduled after December 20, 2020.

    **Prerequisites:**
    * Plan: Business or higher.
    * The participant turned on `Feedback to Zoom` before the meeting.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The dashboard needs a paid account that has it enabled.
    - 404, code 3001: No such meeting, or it has not ended.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingFeedbackType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SatisfactionRatingList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        type_=type_,
        next_page_token=next_page_token,
        page_size=page_size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingFeedbackType | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> SatisfactionRatingList | None:
    """List meeting feedback

     List how participants rated a meeting when it ended, thumbs up or down. The meeting must have been
    scheduled after December 20, 2020.

    **Prerequisites:**
    * Plan: Business or higher.
    * The participant turned on `Feedback to Zoom` before the meeting.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The dashboard needs a paid account that has it enabled.
    - 404, code 3001: No such meeting, or it has not ended.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingFeedbackType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SatisfactionRatingList
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        type_=type_,
        next_page_token=next_page_token,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingFeedbackType | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[SatisfactionRatingList]:
    """List meeting feedback

     List how participants rated a meeting when it ended, thumbs up or down. The meeting must have been
    scheduled after December 20, 2020.

    **Prerequisites:**
    * Plan: Business or higher.
    * The participant turned on `Feedback to Zoom` before the meeting.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The dashboard needs a paid account that has it enabled.
    - 404, code 3001: No such meeting, or it has not ended.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingFeedbackType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SatisfactionRatingList]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        type_=type_,
        next_page_token=next_page_token,
        page_size=page_size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingFeedbackType | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> SatisfactionRatingList | None:
    """List meeting feedback

     List how participants rated a meeting when it ended, thumbs up or down. The meeting must have been
    scheduled after December 20, 2020.

    **Prerequisites:**
    * Plan: Business or higher.
    * The participant turned on `Feedback to Zoom` before the meeting.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The dashboard needs a paid account that has it enabled.
    - 404, code 3001: No such meeting, or it has not ended.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (ListMeetingFeedbackType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SatisfactionRatingList
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            type_=type_,
            next_page_token=next_page_token,
            page_size=page_size,
        )
    ).parsed
