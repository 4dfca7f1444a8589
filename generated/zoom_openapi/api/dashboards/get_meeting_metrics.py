# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_meeting_metrics_type import (
    GetMeetingMetricsType,
)
from ...models.meeting_metrics import MeetingMetrics
from ...types import UNSET, Response, Unset


def _get_kwargs(
    meeting_id: str,
    *,
    type_: GetMeetingMetricsType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/meetings/{meeting_id}".format(
            meeting_id=quote(str(meeting_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeetingMetrics | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: MeetingMetrics
        if isinstance(_response_200, dict):
            response_200 = MeetingMetrics.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MeetingMetrics]:
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
    type_: GetMeetingMetricsType | Unset = UNSET,
) -> Response[MeetingMetrics]:
    """Get meeting metrics

     Return the features that one live or past meeting used (audio, video, screen share, recording), with
    its host and times.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it is still running.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (GetMeetingMetricsType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingMetrics]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetMeetingMetricsType | Unset = UNSET,
) -> MeetingMetrics | None:
    """Get meeting metrics

     Return the features that one live or past meeting used (audio, video, screen share, recording), with
    its host and times.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it is still running.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (GetMeetingMetricsType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingMetrics
    """

    return sync_detailed(
        meeting_id=meeting_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetMeetingMetricsType | Unset = UNSET,
) -> Response[MeetingMetrics]:
    """Get meeting metrics

     Return the features that one live or past meeting used (audio, video, screen share, recording), with
    its host and times.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it is still running.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (GetMeetingMetricsType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingMetrics]
    """

    kwargs = _get_kwargs(
        meeting_id=meeting_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    meeting_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetMeetingMetricsType | Unset = UNSET,
) -> MeetingMetrics | None:
    """Get meeting metrics

     Return the features that one live or past meeting used (audio, video, screen share, recording), with
    its host and times.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300, code 300: The data of this meeting is closed to you.
    - 404, code 3001: No such meeting, or it is still running.

    Args:
        meeting_id (str): Meeting UUID or number; a number picks the latest occurrence. Encode a
            UUID twice when it starts with `/` or contains `//`. Example: bWVldGluZy4uLi4uMDAwMQ==.
        type_ (GetMeetingMetricsType | Unset): State of the meeting: `live` running now, `past`
            over, `pastOne` over and attended by one person only. Default: `live`. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingMetrics
    """

    return (
        await asyncio_detailed(
            meeting_id=meeting_id,
            client=client,
            type_=type_,
        )
    ).parsed
