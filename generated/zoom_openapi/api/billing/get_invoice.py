# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invoice import Invoice
from ...types import Response


def _get_kwargs(
    account_id: str,
    invoice_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/billing/invoices/{invoice_id}".format(
            account_id=quote(str(account_id), safe=""),
            invoice_id=quote(str(invoice_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Invoice | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Invoice
        if isinstance(_response_200, dict):
            response_200 = Invoice.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Invoice]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Invoice]:
    """Get an invoice

     Return one invoice with its items. Limited to one call every 30 minutes and 100 a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2001: There is no such account or invoice.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Invoice]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        invoice_id=invoice_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Invoice | None:
    """Get an invoice

     Return one invoice with its items. Limited to one call every 30 minutes and 100 a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2001: There is no such account or invoice.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Invoice
    """

    return sync_detailed(
        account_id=account_id,
        invoice_id=invoice_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Invoice]:
    """Get an invoice

     Return one invoice with its items. Limited to one call every 30 minutes and 100 a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2001: There is no such account or invoice.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Invoice]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        invoice_id=invoice_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Invoice | None:
    """Get an invoice

     Return one invoice with its items. Limited to one call every 30 minutes and 100 a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 2001: There is no such account or invoice.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Invoice
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            invoice_id=invoice_id,
            client=client,
        )
    ).parsed
