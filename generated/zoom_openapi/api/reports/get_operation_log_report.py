# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_operation_log_report_category_type import (
    GetOperationLogReportCategoryType,
)
from ...models.operation_log_list import OperationLogList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    category_type: GetOperationLogReportCategoryType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params["page_size"] = page_size

    params["next_page_token"] = next_page_token

    json_category_type: str | Unset = UNSET
    if not isinstance(category_type, Unset):
        json_category_type = category_type

    params["category_type"] = json_category_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/operationlogs",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> OperationLogList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: OperationLogList
        if isinstance(_response_200, dict):
            response_200 = OperationLogList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[OperationLogList]:
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
    category_type: GetOperationLogReportCategoryType | Unset = UNSET,
) -> Response[OperationLogList]:
    """Get operation log report

     List what admins and users changed, such as users added, settings changed and recordings deleted,
    and who did it.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: The period lies more than six months back.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        category_type (GetOperationLogReportCategoryType | Unset): Only changes of this kind, such
            as `user` for users or `account` for account settings. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OperationLogList]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        category_type=category_type,
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
    category_type: GetOperationLogReportCategoryType | Unset = UNSET,
) -> OperationLogList | None:
    """Get operation log report

     List what admins and users changed, such as users added, settings changed and recordings deleted,
    and who did it.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: The period lies more than six months back.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        category_type (GetOperationLogReportCategoryType | Unset): Only changes of this kind, such
            as `user` for users or `account` for account settings. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OperationLogList
    """

    return sync_detailed(
        client=client,
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        category_type=category_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    category_type: GetOperationLogReportCategoryType | Unset = UNSET,
) -> Response[OperationLogList]:
    """Get operation log report

     List what admins and users changed, such as users added, settings changed and recordings deleted,
    and who did it.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: The period lies more than six months back.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        category_type (GetOperationLogReportCategoryType | Unset): Only changes of this kind, such
            as `user` for users or `account` for account settings. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[OperationLogList]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
        page_size=page_size,
        next_page_token=next_page_token,
        category_type=category_type,
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
    category_type: GetOperationLogReportCategoryType | Unset = UNSET,
) -> OperationLogList | None:
    """Get operation log report

     List what admins and users changed, such as users added, settings changed and recordings deleted,
    and who did it.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 300: The period lies more than six months back.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; the period covers one
            month at most. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.
        page_size (int | Unset): How many records one page holds. Default: `30`. Example: 30.
        next_page_token (str | Unset): Token of the page to return, taken from the answer before
            it; valid for 15 minutes. Example: pageToken0000000000002.
        category_type (GetOperationLogReportCategoryType | Unset): Only changes of this kind, such
            as `user` for users or `account` for account settings. Example: all.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        OperationLogList
    """

    return (
        await asyncio_detailed(
            client=client,
            from_=from_,
            to=to,
            page_size=page_size,
            next_page_token=next_page_token,
            category_type=category_type,
        )
    ).parsed
