# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.vanity_name_check import VanityNameCheck
from ...types import UNSET, Response


def _get_kwargs(
    *,
    vanity_name: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["vanity_name"] = vanity_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/vanity_name",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> VanityNameCheck | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: VanityNameCheck
        if isinstance(_response_200, dict):
            response_200 = VanityNameCheck.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[VanityNameCheck]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    vanity_name: str,
) -> Response[VanityNameCheck]:
    """Check vanity name

     Tell whether a personal meeting room has the given name.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The room name is missing.

    Args:
        vanity_name (str): Name of the personal meeting room. Example: amara-okafor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VanityNameCheck]
    """

    kwargs = _get_kwargs(
        vanity_name=vanity_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    vanity_name: str,
) -> VanityNameCheck | None:
    """Check vanity name

     Tell whether a personal meeting room has the given name.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The room name is missing.

    Args:
        vanity_name (str): Name of the personal meeting room. Example: amara-okafor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VanityNameCheck
    """

    return sync_detailed(
        client=client,
        vanity_name=vanity_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    vanity_name: str,
) -> Response[VanityNameCheck]:
    """Check vanity name

     Tell whether a personal meeting room has the given name.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The room name is missing.

    Args:
        vanity_name (str): Name of the personal meeting room. Example: amara-okafor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[VanityNameCheck]
    """

    kwargs = _get_kwargs(
        vanity_name=vanity_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    vanity_name: str,
) -> VanityNameCheck | None:
    """Check vanity name

     Tell whether a personal meeting room has the given name.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 300: The room name is missing.

    Args:
        vanity_name (str): Name of the personal meeting room. Example: amara-okafor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        VanityNameCheck
    """

    return (
        await asyncio_detailed(
            client=client,
            vanity_name=vanity_name,
        )
    ).parsed
