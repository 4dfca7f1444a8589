# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.role import Role
from ...types import Response


def _get_kwargs(
    role_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/roles/{role_id}".format(
            role_id=quote(str(role_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Role | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: Role
        if isinstance(_response_200, dict):
            response_200 = Role.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Role]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Role]:
    """Get a role

     Return one role with its privileges.

    **Prerequisites:**
    * Plan: Pro or higher.
    * You are the account owner or have the right to manage roles.

    Scopes: role:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read roles.
    - 300, code 300: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Role]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Role | None:
    """Get a role

     Return one role with its privileges.

    **Prerequisites:**
    * Plan: Pro or higher.
    * You are the account owner or have the right to manage roles.

    Scopes: role:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read roles.
    - 300, code 300: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Role
    """

    return sync_detailed(
        role_id=role_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Role]:
    """Get a role

     Return one role with its privileges.

    **Prerequisites:**
    * Plan: Pro or higher.
    * You are the account owner or have the right to manage roles.

    Scopes: role:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read roles.
    - 300, code 300: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Role]
    """

    kwargs = _get_kwargs(
        role_id=role_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Role | None:
    """Get a role

     Return one role with its privileges.

    **Prerequisites:**
    * Plan: Pro or higher.
    * You are the account owner or have the right to manage roles.

    Scopes: role:read:admin.

    Rate limit: Light.

    Documented failures:
    - 200, code 200: You may not read roles.
    - 300, code 300: No role has this ID.

    Args:
        role_id (str): ID of the role. Example: role000000000000000001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Role
    """

    return (
        await asyncio_detailed(
            role_id=role_id,
            client=client,
        )
    ).parsed
