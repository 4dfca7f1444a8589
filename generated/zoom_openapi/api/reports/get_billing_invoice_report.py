# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.department_invoice_list import DepartmentInvoiceList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    billing_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["billing_id"] = billing_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/report/billing/invoices",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DepartmentInvoiceList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: DepartmentInvoiceList
        if isinstance(_response_200, dict):
            response_200 = DepartmentInvoiceList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DepartmentInvoiceList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    billing_id: str | Unset = UNSET,
) -> Response[DepartmentInvoiceList]:
    """Get billing invoice report

     List the department invoices of one billing period, with charges, quantities and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 404, code 5010: No billing period has this ID.

    Args:
        billing_id (str | Unset): ID of the billing period, as `get_billing_report` returns it.
            Example: billing000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DepartmentInvoiceList]
    """

    kwargs = _get_kwargs(
        billing_id=billing_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    billing_id: str | Unset = UNSET,
) -> DepartmentInvoiceList | None:
    """Get billing invoice report

     List the department invoices of one billing period, with charges, quantities and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 404, code 5010: No billing period has this ID.

    Args:
        billing_id (str | Unset): ID of the billing period, as `get_billing_report` returns it.
            Example: billing000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DepartmentInvoiceList
    """

    return sync_detailed(
        client=client,
        billing_id=billing_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    billing_id: str | Unset = UNSET,
) -> Response[DepartmentInvoiceList]:
    """Get billing invoice report

     List the department invoices of one billing period, with charges, quantities and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 404, code 5010: No billing period has this ID.

    Args:
        billing_id (str | Unset): ID of the billing period, as `get_billing_report` returns it.
            Example: billing000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DepartmentInvoiceList]
    """

    kwargs = _get_kwargs(
        billing_id=billing_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    billing_id: str | Unset = UNSET,
) -> DepartmentInvoiceList | None:
    """Get billing invoice report

     List the department invoices of one billing period, with charges, quantities and taxes.

    **Prerequisites:**
    * Plan: Pro or higher, with department billing, which Zoom support turns on.

    Scopes: report:read:admin, report:master.

    Rate limit: Heavy.

    Documented failures:
    - 404, code 5010: No billing period has this ID.

    Args:
        billing_id (str | Unset): ID of the billing period, as `get_billing_report` returns it.
            Example: billing000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DepartmentInvoiceList
    """

    return (
        await asyncio_detailed(
            client=client,
            billing_id=billing_id,
        )
    ).parsed
