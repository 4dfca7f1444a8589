# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_user_login_type import GetUserLoginType
from ...models.user import User
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    login_type: GetUserLoginType | Unset = UNSET,
    encrypted_email: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_login_type: int | Unset = UNSET
    if not isinstance(login_type, Unset):
        json_login_type = login_type

    params["login_type"] = json_login_type

    params["encrypted_email"] = encrypted_email

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> User | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: User
        if isinstance(_response_200, dict):
            response_200 = User.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[User]:
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
    login_type: GetUserLoginType | Unset = UNSET,
    encrypted_email: bool | Unset = UNSET,
) -> Response[User]:
    """Get a user

     Return a user. For a `pending` user, who has not activated yet, `created_at` is the time of this
    call. The scope `user_info:read` works only with `me`.

    Scopes: user:read:admin, user:read, user_info:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address, which may be encrypted; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        login_type (GetUserLoginType | Unset): How the user signs in: `0` Facebook, `1` Google,
            `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user, `101`
            single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay and
            `21` for WeChat. Example: 100.
        encrypted_email (bool | Unset): Whether the address given as `userId` is encrypted.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[User]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        login_type=login_type,
        encrypted_email=encrypted_email,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    login_type: GetUserLoginType | Unset = UNSET,
    encrypted_email: bool | Unset = UNSET,
) -> User | None:
    """Get a user

     Return a user. For a `pending` user, who has not activated yet, `created_at` is the time of this
    call. The scope `user_info:read` works only with `me`.

    Scopes: user:read:admin, user:read, user_info:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address, which may be encrypted; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        login_type (GetUserLoginType | Unset): How the user signs in: `0` Facebook, `1` Google,
            `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user, `101`
            single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay and
            `21` for WeChat. Example: 100.
        encrypted_email (bool | Unset): Whether the address given as `userId` is encrypted.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        User
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        login_type=login_type,
        encrypted_email=encrypted_email,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    login_type: GetUserLoginType | Unset = UNSET,
    encrypted_email: bool | Unset = UNSET,
) -> Response[User]:
    """Get a user

     Return a user. For a `pending` user, who has not activated yet, `created_at` is the time of this
    call. The scope `user_info:read` works only with `me`.

    Scopes: user:read:admin, user:read, user_info:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address, which may be encrypted; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        login_type (GetUserLoginType | Unset): How the user signs in: `0` Facebook, `1` Google,
            `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user, `101`
            single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay and
            `21` for WeChat. Example: 100.
        encrypted_email (bool | Unset): Whether the address given as `userId` is encrypted.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[User]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        login_type=login_type,
        encrypted_email=encrypted_email,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    login_type: GetUserLoginType | Unset = UNSET,
    encrypted_email: bool | Unset = UNSET,
) -> User | None:
    """Get a user

     Return a user. For a `pending` user, who has not activated yet, `created_at` is the time of this
    call. The scope `user_info:read` works only with `me`.

    Scopes: user:read:admin, user:read, user_info:read.

    Rate limit: Light.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address, which may be encrypted; user-level apps pass
            `me`. Example: amaraOkafor00000000001.
        login_type (GetUserLoginType | Unset): How the user signs in: `0` Facebook, `1` Google,
            `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user, `101`
            single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay and
            `21` for WeChat. Example: 100.
        encrypted_email (bool | Unset): Whether the address given as `userId` is encrypted.
            Default: `false`. Example: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        User
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            login_type=login_type,
            encrypted_email=encrypted_email,
        )
    ).parsed
