# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_user_meeting_report_type import (
    GetUserMeetingReportType,
)
from ...models.past_meeting_list import PastMeetingList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUserMeetingReportType | Unset = UNSET,
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
        "url": "/report/users/{user_id}/meetings".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PastMeetingList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: PastMeetingList
        if isinstance(_response_200, dict):
            response_200 = PastMeetingList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PastMeetingList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUserMeetingReportType | Unset = UNSET,
) -> Response[PastMeetingList]:
    """Get user meeting report

     List the past meetings and webinars of a user that had at least two different participants. The
    period lies within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUserMeetingReportType | Unset): Meetings to list: `past` all that are over,
            `pastOne` those attended by one person only. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastMeetingList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
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
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUserMeetingReportType | Unset = UNSET,
) -> PastMeetingList | None:
    """Get user meeting report

     List the past meetings and webinars of a user that had at least two different participants. The
    period lies within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUserMeetingReportType | Unset): Meetings to list: `past` all that are over,
            `pastOne` those attended by one person only. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastMeetingList
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUserMeetingReportType | Unset = UNSET,
) -> Response[PastMeetingList]:
    """Get user meeting report

     List the past meetings and webinars of a user that had at least two different participants. The
    period lies within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUserMeetingReportType | Unset): Meetings to list: `past` all that are over,
            `pastOne` those attended by one person only. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PastMeetingList]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: GetUserMeetingReportType | Unset = UNSET,
) -> PastMeetingList | None:
    """Get user meeting report

     List the past meetings and webinars of a user that had at least two different participants. The
    period lies within the last six months.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: Only paid accounts get this report.
    - 400, code 300: The page token is wrong or has expired.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        type_ (GetUserMeetingReportType | Unset): Meetings to list: `past` all that are over,
            `pastOne` those attended by one person only. Example: past.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PastMeetingList
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            type_=type_,
        )
    ).parsed
