# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_telephone_report_query_date_type import (
    GetTelephoneReportQueryDateType,
)
from ...models.get_telephone_report_type import (
    GetTelephoneReportType,
)
from ...models.telephone_call_list import TelephoneCallList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: GetTelephoneReportType | Unset = UNSET,
    query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: int | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_query_date_type: str | Unset = UNSET
    if not isinstance(query_date_type, Unset):
        json_query_date_type = query_date_type

    params["query_date_type"] = json_query_date_type

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params["page_size"] = page_size

    params["page_number"] = page_number

    params["next_page_token"] = next_page_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/telephone",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TelephoneCallList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: TelephoneCallList
        if isinstance(_response_200, dict):
            response_200 = TelephoneCallList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TelephoneCallList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: GetTelephoneReportType | Unset = UNSET,
    query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[TelephoneCallList]:
    """Get telephone report

     List the calls of people who joined meetings by telephone, with the number dialed, duration and
    charge.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Args:
        type_ (GetTelephoneReportType | Unset): Calls to list: `1` toll-free call-ins and call-
            outs, `2` toll calls, `3` SIP Connected Audio. Example: 1.
        query_date_type (GetTelephoneReportQueryDateType | Unset): Whether the period applies to
            the start or to the end of a call. Example: start_time.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TelephoneCallList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        query_date_type=query_date_type,
        from_=from_,
        to=to,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: GetTelephoneReportType | Unset = UNSET,
    query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> TelephoneCallList | None:
    """Get telephone report

     List the calls of people who joined meetings by telephone, with the number dialed, duration and
    charge.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Args:
        type_ (GetTelephoneReportType | Unset): Calls to list: `1` toll-free call-ins and call-
            outs, `2` toll calls, `3` SIP Connected Audio. Example: 1.
        query_date_type (GetTelephoneReportQueryDateType | Unset): Whether the period applies to
            the start or to the end of a call. Example: start_time.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TelephoneCallList
    """

    return sync_detailed(
        client=client,
        type_=type_,
        query_date_type=query_date_type,
        from_=from_,
        to=to,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: GetTelephoneReportType | Unset = UNSET,
    query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> Response[TelephoneCallList]:
    """Get telephone report

     List the calls of people who joined meetings by telephone, with the number dialed, duration and
    charge.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Args:
        type_ (GetTelephoneReportType | Unset): Calls to list: `1` toll-free call-ins and call-
            outs, `2` toll calls, `3` SIP Connected Audio. Example: 1.
        query_date_type (GetTelephoneReportQueryDateType | Unset): Whether the period applies to
            the start or to the end of a call. Example: start_time.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TelephoneCallList]
    """

    kwargs = _get_kwargs(
        type_=type_,
        query_date_type=query_date_type,
        from_=from_,
        to=to,
        page_size=page_size,
        page_number=page_number,
        next_page_token=next_page_token,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: GetTelephoneReportType | Unset = UNSET,
    query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> TelephoneCallList | None:
    """Get telephone report

     List the calls of people who joined meetings by telephone, with the number dialed, duration and
    charge.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Args:
        type_ (GetTelephoneReportType | Unset): Calls to list: `1` toll-free call-ins and call-
            outs, `2` toll calls, `3` SIP Connected Audio. Example: 1.
        query_date_type (GetTelephoneReportQueryDateType | Unset): Whether the period applies to
            the start or to the end of a call. Example: start_time.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        page_number (int | Unset): Page to return, counted from 1. Deprecated; use
            `next_page_token`. Example: 1.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TelephoneCallList
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            query_date_type=query_date_type,
            from_=from_,
            to=to,
            page_size=page_size,
            page_number=page_number,
            next_page_token=next_page_token,
        )
    ).parsed
