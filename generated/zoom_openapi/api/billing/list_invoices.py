# Generated from zoom.postman_collection.json. Not to be edited.
import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.invoice_list import InvoiceList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    account_id: str,
    *,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat() if hasattr(from_, "isoformat") else from_

    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat() if hasattr(to, "isoformat") else to

    params["to"] = json_to

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/billing/invoices".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InvoiceList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: InvoiceList
        if isinstance(_response_200, dict):
            response_200 = InvoiceList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InvoiceList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> Response[InvoiceList]:
    """List invoices

     List the invoices of an account. Limited to one call every five minutes and six a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`. The period spans
            one year at most and lies within the last three years. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvoiceList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        from_=from_,
        to=to,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> InvoiceList | None:
    """List invoices

     List the invoices of an account. Limited to one call every five minutes and six a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`. The period spans
            one year at most and lies within the last three years. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvoiceList
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        from_=from_,
        to=to,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> Response[InvoiceList]:
    """List invoices

     List the invoices of an account. Limited to one call every five minutes and six a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`. The period spans
            one year at most and lies within the last three years. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvoiceList]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        from_=from_,
        to=to,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
) -> InvoiceList | None:
    """List invoices

     List the invoices of an account. Limited to one call every five minutes and six a day per account.

    **Prerequisites:**
    * Plan: Pro or higher.

    Scopes: billing:master.

    Rate limit: Heavy.

    Documented failures:
    - 400, code 200: The account has no paid plan.
    - 400, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for your own account, master or regular.
            Example: subAccount000000000001.
        from_ (datetime.date | Unset): First day of the period, as `yyyy-mm-dd`. The period spans
            one year at most and lies within the last three years. Example: 2026-03-01.
        to (datetime.date | Unset): Last day of the period, as `yyyy-mm-dd`. Example: 2026-03-31.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvoiceList
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            from_=from_,
            to=to,
        )
    ).parsed
