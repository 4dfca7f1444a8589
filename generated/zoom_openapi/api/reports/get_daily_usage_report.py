# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.daily_usage_report import DailyUsageReport
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    year: int | Unset = UNSET,
    month: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["year"] = year

    params["month"] = month

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/daily",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DailyUsageReport | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: DailyUsageReport
        if isinstance(_response_200, dict):
            response_200 = DailyUsageReport.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DailyUsageReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    year: int | Unset = UNSET,
    month: int | Unset = UNSET,
) -> Response[DailyUsageReport]:
    """Get daily usage report

     Count the account's meetings, meeting minutes, participants and new users for each day of a month.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 300: The month lies more than six months back.

    Args:
        year (int | Unset): Year of the report. Example: 2026.
        month (int | Unset): Month of the report, `1` to `12`; one of the last six months.
            Example: 3.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DailyUsageReport]
    """

    kwargs = _get_kwargs(
        year=year,
        month=month,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    year: int | Unset = UNSET,
    month: int | Unset = UNSET,
) -> DailyUsageReport | None:
    """Get daily usage report

     Count the account's meetings, meeting minutes, participants and new users for each day of a month.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 300: The month lies more than six months back.

    Args:
        year (int | Unset): Year of the report. Example: 2026.
        month (int | Unset): Month of the report, `1` to `12`; one of the last six months.
            Example: 3.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DailyUsageReport
    """

    return sync_detailed(
        client=client,
        year=year,
        month=month,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    year: int | Unset = UNSET,
    month: int | Unset = UNSET,
) -> Response[DailyUsageReport]:
    """Get daily usage report

     Count the account's meetings, meeting minutes, participants and new users for each day of a month.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 300: The month lies more than six months back.

    Args:
        year (int | Unset): Year of the report. Example: 2026.
        month (int | Unset): Month of the report, `1` to `12`; one of the last six months.
            Example: 3.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DailyUsageReport]
    """

    kwargs = _get_kwargs(
        year=year,
        month=month,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    year: int | Unset = UNSET,
    month: int | Unset = UNSET,
) -> DailyUsageReport | None:
    """Get daily usage report

     Count the account's meetings, meeting minutes, participants and new users for each day of a month.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: report:read:admin.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 300: The month lies more than six months back.

    Args:
        year (int | Unset): Year of the report. Example: 2026.
        month (int | Unset): Month of the report, `1` to `12`; one of the last six months.
            Example: 3.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DailyUsageReport
    """

    return (
        await asyncio_detailed(
            client=client,
            year=year,
            month=month,
        )
    ).parsed
