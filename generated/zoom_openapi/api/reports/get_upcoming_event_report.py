# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_upcoming_event_report_type import (
    GetUpcomingEventReportType,
)
from ...models.upcoming_event_list import UpcomingEventList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUpcomingEventReportType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/upcoming_events",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpcomingEventList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: UpcomingEventList
        if isinstance(_response_200, dict):
            response_200 = UpcomingEventList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpcomingEventList]:
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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUpcomingEventReportType | Unset = UNSET,
) -> Response[UpcomingEventList]:
    """Get upcoming event report

     List the meetings and webinars that are scheduled in a period, with their hosts. The period lies
    within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUpcomingEventReportType | Unset): Events to list: `meeting` meetings, `webinar`
            webinars, `all` both. Default: `all`. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpcomingEventList]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUpcomingEventReportType | Unset = UNSET,
) -> UpcomingEventList | None:
    """Get upcoming event report

     List the meetings and webinars that are scheduled in a period, with their hosts. The period lies
    within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUpcomingEventReportType | Unset): Events to list: `meeting` meetings, `webinar`
            webinars, `all` both. Default: `all`. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpcomingEventList
    """

    return sync_detailed(
        client=client,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUpcomingEventReportType | Unset = UNSET,
) -> Response[UpcomingEventList]:
    """Get upcoming event report

     List the meetings and webinars that are scheduled in a period, with their hosts. The period lies
    within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUpcomingEventReportType | Unset): Events to list: `meeting` meetings, `webinar`
            webinars, `all` both. Default: `all`. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpcomingEventList]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUpcomingEventReportType | Unset = UNSET,
) -> UpcomingEventList | None:
    """Get upcoming event report

     List the meetings and webinars that are scheduled in a period, with their hosts. The period lies
    within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUpcomingEventReportType | Unset): Events to list: `meeting` meetings, `webinar`
            webinars, `all` both. Default: `all`. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpcomingEventList
    """

    return (
        await asyncio_detailed(
            client=client,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            type_=type_,
        )
    ).parsed
