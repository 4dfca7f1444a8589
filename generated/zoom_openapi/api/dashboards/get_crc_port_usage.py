# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.crc_port_usage_report import CrcPortUsageReport
from ...types import UNSET, Response


def _get_kwargs(
    *,
    from_: datetime.date,
    to: datetime.date,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/metrics/crc",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CrcPortUsageReport | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: CrcPortUsageReport
        if isinstance(_response_200, dict):
            response_200 = CrcPortUsageReport.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CrcPortUsageReport]:
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
) -> Response[CrcPortUsageReport]:
    """Get CRC port usage

     Return hour by hour how many ports of the Cloud Room Connector were in use, which lets H.323 and SIP
    devices join meetings. A longer period than a month is cut to its last month.

    **Prerequisites:**
    * Plan: Business, Education or API.
    * Room Connector is on for the account.

    Scopes: dashboard_crc:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; moved to one month before
            `to` if it is earlier. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CrcPortUsageReport]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
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
) -> CrcPortUsageReport | None:
    """Get CRC port usage

     Return hour by hour how many ports of the Cloud Room Connector were in use, which lets H.323 and SIP
    devices join meetings. A longer period than a month is cut to its last month.

    **Prerequisites:**
    * Plan: Business, Education or API.
    * Room Connector is on for the account.

    Scopes: dashboard_crc:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; moved to one month before
            `to` if it is earlier. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CrcPortUsageReport
    """

    return sync_detailed(
        client=client,
        from_=from_,
        to=to,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
) -> Response[CrcPortUsageReport]:
    """Get CRC port usage

     Return hour by hour how many ports of the Cloud Room Connector were in use, which lets H.323 and SIP
    devices join meetings. A longer period than a month is cut to its last month.

    **Prerequisites:**
    * Plan: Business, Education or API.
    * Room Connector is on for the account.

    Scopes: dashboard_crc:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; moved to one month before
            `to` if it is earlier. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CrcPortUsageReport]
    """

    kwargs = _get_kwargs(
        from_=from_,
        to=to,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date,
    to: datetime.date,
) -> CrcPortUsageReport | None:
    """Get CRC port usage

     Return hour by hour how many ports of the Cloud Room Connector were in use, which lets H.323 and SIP
    devices join meetings. A longer period than a month is cut to its last month.

    **Prerequisites:**
    * Plan: Business, Education or API.
    * Room Connector is on for the account.

    Scopes: dashboard_crc:read:admin.

    Rate limit: Heavy.

    Args:
        from_ (datetime.date): First day of the period, as `yyyy-mm-dd`; moved to one month before
            `to` if it is earlier. Example: 2026-03-01.
        to (datetime.date): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CrcPortUsageReport
    """

    return (
        await asyncio_detailed(
            client=client,
            from_=from_,
            to=to,
        )
    ).parsed
