# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.list_meeting_metrics_include_fields import (
    ListMeetingMetricsIncludeFields,
)
from ...models.list_meeting_metrics_type import (
    ListMeetingMetricsType,
)
from ...models.meeting_metrics_list import MeetingMetricsList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: ListMeetingMetricsType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    json_include_fields: str | Unset = UNSET
    if not isinstance(include_fields, Unset):
        json_include_fields = include_fields

    params["include_fields"] = json_include_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/meetings",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MeetingMetricsList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: MeetingMetricsList
        if isinstance(_response_200, dict):
            response_200 = MeetingMetricsList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MeetingMetricsList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingMetricsType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
) -> Response[MeetingMetricsList]:
    """List meeting metrics

     List the live or past meetings of a period, with the features each used (audio, video, screen share,
    recording) and the license of its host. The period lies within the last six months.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Resource-intensive.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListMeetingMetricsType | Unset): Meetings to list: `live` running now, `past` over,
            `pastOne` over and attended by one person only. Default: `live`. Example: past.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (ListMeetingMetricsIncludeFields | Unset): Adds each meeting's tracking
            fields to the answer. Example: tracking_fields.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingMetricsList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingMetricsType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
) -> MeetingMetricsList | None:
    """List meeting metrics

     List the live or past meetings of a period, with the features each used (audio, video, screen share,
    recording) and the license of its host. The period lies within the last six months.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Resource-intensive.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListMeetingMetricsType | Unset): Meetings to list: `live` running now, `past` over,
            `pastOne` over and attended by one person only. Default: `live`. Example: past.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (ListMeetingMetricsIncludeFields | Unset): Adds each meeting's tracking
            fields to the answer. Example: tracking_fields.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingMetricsList
    """

    return sync_detailed(
        client=client,
        type_=type_,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingMetricsType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
) -> Response[MeetingMetricsList]:
    """List meeting metrics

     List the live or past meetings of a period, with the features each used (audio, video, screen share,
    recording) and the license of its host. The period lies within the last six months.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Resource-intensive.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListMeetingMetricsType | Unset): Meetings to list: `live` running now, `past` over,
            `pastOne` over and attended by one person only. Default: `live`. Example: past.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (ListMeetingMetricsIncludeFields | Unset): Adds each meeting's tracking
            fields to the answer. Example: tracking_fields.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[MeetingMetricsList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        include_fields=include_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ListMeetingMetricsType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
) -> MeetingMetricsList | None:
    """List meeting metrics

     List the live or past meetings of a period, with the features each used (audio, video, screen share,
    recording) and the license of its host. The period lies within the last six months.

    **Prerequisites:**
    * Plan: Business or higher.

    Scopes: dashboard_meetings:read:admin.

    Rate limit: Resource-intensive.

    Documented failures:
    - 300, code 300: The page token is wrong or has expired.

    Args:
        type_ (ListMeetingMetricsType | Unset): Meetings to list: `live` running now, `past` over,
            `pastOne` over and attended by one person only. Default: `live`. Example: past.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        include_fields (ListMeetingMetricsIncludeFields | Unset): Adds each meeting's tracking
            fields to the answer. Example: tracking_fields.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        MeetingMetricsList
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            include_fields=include_fields,
        )
    ).parsed
