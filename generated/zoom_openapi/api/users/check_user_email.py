# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.email_check import EmailCheck
from ...types import UNSET, Response


def _get_kwargs(
    *,
    email: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["email"] = email

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/email",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EmailCheck | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: EmailCheck
        if isinstance(_response_200, dict):
            response_200 = EmailCheck.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EmailCheck]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: str,
) -> Response[EmailCheck]:
    """Check user email

     Tell whether an email address belongs to a user of your account. It finds only users who signed up
    by email, not those who came through SSO, Google or Facebook, and it says `false` for users of other
    accounts.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The email address is missing.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        email (str): Email address to look for. Example: amara.okafor@example.com.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmailCheck]
    """

    kwargs = _get_kwargs(
        email=email,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    email: str,
) -> EmailCheck | None:
    """Check user email

     Tell whether an email address belongs to a user of your account. It finds only users who signed up
    by email, not those who came through SSO, Google or Facebook, and it says `false` for users of other
    accounts.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The email address is missing.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        email (str): Email address to look for. Example: amara.okafor@example.com.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmailCheck
    """

    return sync_detailed(
        client=client,
        email=email,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: str,
) -> Response[EmailCheck]:
    """Check user email

     Tell whether an email address belongs to a user of your account. It finds only users who signed up
    by email, not those who came through SSO, Google or Facebook, and it says `false` for users of other
    accounts.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The email address is missing.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        email (str): Email address to look for. Example: amara.okafor@example.com.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmailCheck]
    """

    kwargs = _get_kwargs(
        email=email,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    email: str,
) -> EmailCheck | None:
    """Check user email

     Tell whether an email address belongs to a user of your account. It finds only users who signed up
    by email, not those who came through SSO, Google or Facebook, and it says `false` for users of other
    accounts.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The email address is missing.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        email (str): Email address to look for. Example: amara.okafor@example.com.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmailCheck
    """

    return (
        await asyncio_detailed(
            client=client,
            email=email,
        )
    ).parsed
