# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.role_list import RoleList
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/roles",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoleList | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoleList
        if isinstance(_response_200, dict):
            response_200 = RoleList.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoleList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoleList]:
    """List roles

     List the roles of the account.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Only the account owner can set up the first role. After that, users with the right to manage roles
    can do so too.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 4700: The access token lacks the scope `role:read:admin`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoleList]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> RoleList | None:
    """List roles

     List the roles of the account.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Only the account owner can set up the first role. After that, users with the right to manage roles
    can do so too.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 4700: The access token lacks the scope `role:read:admin`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoleList
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[RoleList]:
    """List roles

     List the roles of the account.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Only the account owner can set up the first role. After that, users with the right to manage roles
    can do so too.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 4700: The access token lacks the scope `role:read:admin`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoleList]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> RoleList | None:
    """List roles

     List the roles of the account.

    **Prerequisites:**
    * Plan: Pro or higher.
    * Only the account owner can set up the first role. After that, users with the right to manage roles
    can do so too.

    Scopes: role:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 4700: The access token lacks the scope `role:read:admin`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoleList
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
