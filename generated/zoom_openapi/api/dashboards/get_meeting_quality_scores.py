# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_meeting_quality_scores_type import (
    GetMeetingQualityScoresType,
)
from ...models.meeting_quality_score_list import MeetingQualityScoreList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    from_: datetime.date,
    to: datetime.date,
    type_: GetMeetingQualityScoresType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/quality",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeetingQualityScoreList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: MeetingQualityScoreList
        if isinstance(_response_200, dict):
            response_200 = MeetingQualityScoreList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MeetingQualityScoreList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    type_: GetMeetingQualityScoresType | Unset = UNSET,
) -> Response[MeetingQualityScoreList]:
    """Get meeting quality scores

     Count good, fair, poor and bad scores for audio, video and screen share. A mean opinion score of 4
    to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        type_ (GetMeetingQualityScoresType | Unset): What is scored: `meeting` whole meetings,
            `participants` the people in them. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingQualityScoreList]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    type_: GetMeetingQualityScoresType | Unset = UNSET,
) -> MeetingQualityScoreList | None:
    """Get meeting quality scores

     Count good, fair, poor and bad scores for audio, video and screen share. A mean opinion score of 4
    to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        type_ (GetMeetingQualityScoresType | Unset): What is scored: `meeting` whole meetings,
            `participants` the people in them. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingQualityScoreList
    """

    return sync_detailed(
        client=client,
        from_=from_,
        to=to,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    type_: GetMeetingQualityScoresType | Unset = UNSET,
) -> Response[MeetingQualityScoreList]:
    """Get meeting quality scores

     Count good, fair, poor and bad scores for audio, video and screen share. A mean opinion score of 4
    to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        type_ (GetMeetingQualityScoresType | Unset): What is scored: `meeting` whole meetings,
            `participants` the people in them. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingQualityScoreList]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    type_: GetMeetingQualityScoresType | Unset = UNSET,
) -> MeetingQualityScoreList | None:
    """Get meeting quality scores

     Count good, fair, poor and bad scores for audio, video and screen share. A mean opinion score of 4
    to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_home:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        type_ (GetMeetingQualityScoresType | Unset): What is scored: `meeting` whole meetings,
            `participants` the people in them. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingQualityScoreList
    """

    return (
        await asyncio_detailed(
            client=client,
            from_=from_,
            to=to,
            type_=type_,
        )
    ).parsed
