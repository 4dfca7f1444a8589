# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.billing_contact import BillingContact
from ...types import Response


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/billing".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BillingContact | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: BillingContact
        if isinstance(_response_200, dict):
            response_200 = BillingContact.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BillingContact]:
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
) -> Response[BillingContact]:
    """Get billing information

     Return the billing contact of a sub account.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2100: The sub account pays for itself.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BillingContact]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BillingContact | None:
    """Get billing information

     Return the billing contact of a sub account.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2100: The sub account pays for itself.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BillingContact
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BillingContact]:
    """Get billing information

     Return the billing contact of a sub account.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2100: The sub account pays for itself.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BillingContact]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> BillingContact | None:
    """Get billing information

     Return the billing contact of a sub account.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.
    * Zoom must have approved you as a partner who manages the billing of sub accounts.

    Scopes: billing:master.

    Rate limit: Medium.

    Documented failures:
    - 400, code 2100: The sub account pays for itself.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of the sub account. Example: subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BillingContact
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
