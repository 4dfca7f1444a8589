# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.department_bill_list import DepartmentBillList
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/billing",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DepartmentBillList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: DepartmentBillList
        if isinstance(_response_200, dict):
            response_200 = DepartmentBillList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DepartmentBillList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[DepartmentBillList]:
    """Get billing report

     List the billing periods of the account's departments, with amounts and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: You may not see the billing reports.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DepartmentBillList]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> DepartmentBillList | None:
    """Get billing report

     List the billing periods of the account's departments, with amounts and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: You may not see the billing reports.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DepartmentBillList
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[DepartmentBillList]:
    """Get billing report

     List the billing periods of the account's departments, with amounts and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: You may not see the billing reports.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DepartmentBillList]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> DepartmentBillList | None:
    """Get billing report

     List the billing periods of the account's departments, with amounts and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: You may not see the billing reports.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DepartmentBillList
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
