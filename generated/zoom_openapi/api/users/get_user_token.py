# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_user_token_type import GetUserTokenType
from ...models.user_token import UserToken
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    type_: GetUserTokenType | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["ttl"] = ttl

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}/token".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UserToken | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: UserToken
        if isinstance(_response_200, dict):
            response_200 = UserToken.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UserToken]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetUserTokenType | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> Response[UserToken]:
    """Get a user token

     Return a token of a user for starting meetings. It is null for a user who signed in with Google or
    Facebook; signing in by email and password gives one.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (GetUserTokenType | Unset): Kind of token. `token` starts meetings with the Client
            SDK and lasts 14 days. `zak` goes into start links and lasts 2 hours, or 90 days for API
            users. Example: zak.
        ttl (int | Unset): Lifetime of a `zak` token in seconds; `3600` is one hour. Example:
            3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserToken]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        type_=type_,
        ttl=ttl,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetUserTokenType | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> UserToken | None:
    """Get a user token

     Return a token of a user for starting meetings. It is null for a user who signed in with Google or
    Facebook; signing in by email and password gives one.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (GetUserTokenType | Unset): Kind of token. `token` starts meetings with the Client
            SDK and lasts 14 days. `zak` goes into start links and lasts 2 hours, or 90 days for API
            users. Example: zak.
        ttl (int | Unset): Lifetime of a `zak` token in seconds; `3600` is one hour. Example:
            3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserToken
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        type_=type_,
        ttl=ttl,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetUserTokenType | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> Response[UserToken]:
    """Get a user token

     Return a token of a user for starting meetings. It is null for a user who signed in with Google or
    Facebook; signing in by email and password gives one.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (GetUserTokenType | Unset): Kind of token. `token` starts meetings with the Client
            SDK and lasts 14 days. `zak` goes into start links and lasts 2 hours, or 90 days for API
            users. Example: zak.
        ttl (int | Unset): Lifetime of a `zak` token in seconds; `3600` is one hour. Example:
            3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserToken]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        type_=type_,
        ttl=ttl,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    type_: GetUserTokenType | Unset = UNSET,
    ttl: int | Unset = UNSET,
) -> UserToken | None:
    """Get a user token

     Return a token of a user for starting meetings. It is null for a user who signed in with Google or
    Facebook; signing in by email and password gives one.

    Scopes: user:read:admin, user:read.

    Rate limit: Light.

    Documented failures:
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        type_ (GetUserTokenType | Unset): Kind of token. `token` starts meetings with the Client
            SDK and lasts 14 days. `zak` goes into start links and lasts 2 hours, or 90 days for API
            users. Example: zak.
        ttl (int | Unset): Lifetime of a `zak` token in seconds; `3600` is one hour. Example:
            3600.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserToken
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            type_=type_,
            ttl=ttl,
        )
    ).parsed
