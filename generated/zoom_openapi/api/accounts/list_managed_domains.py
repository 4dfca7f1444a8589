# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.managed_domain_list import ManagedDomainList
from ...types import Response


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounts/{account_id}/managed_domains".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ManagedDomainList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: ManagedDomainList
        if isinstance(_response_200, dict):
            response_200 = ManagedDomainList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ManagedDomainList]:
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
) -> Response[ManagedDomainList]:
    """List managed domains

     List the domains that an account manages, with their status.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.

    Scopes: account:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for the master account. Example:
            subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ManagedDomainList]
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
) -> ManagedDomainList | None:
    """List managed domains

     List the domains that an account manages, with their status.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.

    Scopes: account:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for the master account. Example:
            subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ManagedDomainList
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ManagedDomainList]:
    """List managed domains

     List the domains that an account manages, with their status.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.

    Scopes: account:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for the master account. Example:
            subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ManagedDomainList]
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
) -> ManagedDomainList | None:
    """List managed domains

     List the domains that an account manages, with their status.

    **Prerequisites:**
    * Plan: Pro or higher, with the master account option.

    Scopes: account:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: The account has no paid plan.
    - 404, code 2001: There is no such account, or it is not yours to manage.

    Args:
        account_id (str): ID of a sub account; `me` for the master account. Example:
            subAccount000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ManagedDomainList
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
