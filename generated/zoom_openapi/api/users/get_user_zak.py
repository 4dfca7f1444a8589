# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.user_zak import UserZak
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/me/zak",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UserZak | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: UserZak
        if isinstance(_response_200, dict):
            response_200 = UserZak.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UserZak]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[UserZak]:
    """Get user ZAK

     Return the ZAK (Zoom access token) of the calling user. With it your application lets people join
    meetings who are not signed in.

    Scopes: user_zak:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1001: No user with this ID or address is in the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserZak]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> UserZak | None:
    """Get user ZAK

     Return the ZAK (Zoom access token) of the calling user. With it your application lets people join
    meetings who are not signed in.

    Scopes: user_zak:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1001: No user with this ID or address is in the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserZak
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[UserZak]:
    """Get user ZAK

     Return the ZAK (Zoom access token) of the calling user. With it your application lets people join
    meetings who are not signed in.

    Scopes: user_zak:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1001: No user with this ID or address is in the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserZak]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> UserZak | None:
    """Get user ZAK

     Return the ZAK (Zoom access token) of the calling user. With it your application lets people join
    meetings who are not signed in.

    Scopes: user_zak:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1001: No user with this ID or address is in the account.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserZak
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
