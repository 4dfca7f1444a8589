# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import File, Response


def _get_kwargs(
    invoice_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/download/billing/invoices/{invoice_id}".format(
            invoice_id=quote(str(invoice_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | None:
    if response.status_code == 200:
        _response_200 = response.content
        response_200: File
        try:
            response_200 = File(payload=BytesIO(_response_200))
        except (TypeError, ValueError, AttributeError, KeyError):
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[File]:
    """Download an invoice

     Download an invoice as a PDF file. Limited to one call every 30 minutes and 100 a day per account.

    Scopes: billing:master.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        invoice_id=invoice_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> File | None:
    """Download an invoice

     Download an invoice as a PDF file. Limited to one call every 30 minutes and 100 a day per account.

    Scopes: billing:master.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        invoice_id=invoice_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[File]:
    """Download an invoice

     Download an invoice as a PDF file. Limited to one call every 30 minutes and 100 a day per account.

    Scopes: billing:master.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        invoice_id=invoice_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    invoice_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> File | None:
    """Download an invoice

     Download an invoice as a PDF file. Limited to one call every 30 minutes and 100 a day per account.

    Scopes: billing:master.

    Documented failures:
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        invoice_id (str): ID of the invoice. Example: invoice000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            invoice_id=invoice_id,
            client=client,
        )
    ).parsed
