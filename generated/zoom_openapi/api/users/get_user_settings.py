# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_user_settings_login_type import (
    GetUserSettingsLoginType,
)
from ...models.get_user_settings_option import (
    GetUserSettingsOption,
)
from ...models.user_settings import UserSettings
from ...types import UNSET, Response, Unset


def _get_kwargs(
    user_id: str,
    *,
    login_type: GetUserSettingsLoginType | Unset = UNSET,
    option: GetUserSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_login_type: int | Unset = UNSET
    if not isinstance(login_type, Unset):
        json_login_type = login_type

    params["login_type"] = json_login_type

    json_option: str | Unset = UNSET
    if not isinstance(option, Unset):
        json_option = option

    params["option"] = json_option

    params["custom_query_fields"] = custom_query_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users/{user_id}/settings".format(
            user_id=quote(str(user_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UserSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: UserSettings
        if isinstance(_response_200, dict):
            response_200 = UserSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UserSettings]:
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
    login_type: GetUserSettingsLoginType | Unset = UNSET,
    option: GetUserSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[UserSettings]:
    """Get user settings

     Return the settings of a user, block by block, or one special block.

    Scopes: user:read:admin, user:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        login_type (GetUserSettingsLoginType | Unset): How the user signs in: `0` Facebook, `1`
            Google, `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user,
            `101` single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay
            and `21` for WeChat. Example: 100.
        option (GetUserSettingsOption | Unset): A block to return instead:
            `meeting_authentication` (who may join), `recording_authentication` (who may watch
            recordings), or `meeting_security`. Example: meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participants_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserSettings]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        login_type=login_type,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    login_type: GetUserSettingsLoginType | Unset = UNSET,
    option: GetUserSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> UserSettings | None:
    """Get user settings

     Return the settings of a user, block by block, or one special block.

    Scopes: user:read:admin, user:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        login_type (GetUserSettingsLoginType | Unset): How the user signs in: `0` Facebook, `1`
            Google, `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user,
            `101` single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay
            and `21` for WeChat. Example: 100.
        option (GetUserSettingsOption | Unset): A block to return instead:
            `meeting_authentication` (who may join), `recording_authentication` (who may watch
            recordings), or `meeting_security`. Example: meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participants_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserSettings
    """

    return sync_detailed(
        user_id=user_id,
        client=client,
        login_type=login_type,
        option=option,
        custom_query_fields=custom_query_fields,
    ).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    login_type: GetUserSettingsLoginType | Unset = UNSET,
    option: GetUserSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> Response[UserSettings]:
    """Get user settings

     Return the settings of a user, block by block, or one special block.

    Scopes: user:read:admin, user:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        login_type (GetUserSettingsLoginType | Unset): How the user signs in: `0` Facebook, `1`
            Google, `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user,
            `101` single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay
            and `21` for WeChat. Example: 100.
        option (GetUserSettingsOption | Unset): A block to return instead:
            `meeting_authentication` (who may join), `recording_authentication` (who may watch
            recordings), or `meeting_security`. Example: meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participants_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UserSettings]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        login_type=login_type,
        option=option,
        custom_query_fields=custom_query_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: str,
    *,
    client: AuthenticatedClient | Client,
    login_type: GetUserSettingsLoginType | Unset = UNSET,
    option: GetUserSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> UserSettings | None:
    """Get user settings

     Return the settings of a user, block by block, or one special block.

    Scopes: user:read:admin, user:read.

    Rate limit: Medium.

    Documented failures:
    - 400, code 1120: The user has not accepted the invitation to the account.
    - 404, code 1001: No user with this ID or address is in the account.

    Args:
        user_id (str): User ID or email address; user-level apps pass `me`. Example:
            amaraOkafor00000000001.
        login_type (GetUserSettingsLoginType | Unset): How the user signs in: `0` Facebook, `1`
            Google, `24` Apple, `27` Microsoft, `97` mobile device, `98` RingCentral, `99` API user,
            `101` single sign-on, `100` work email. China has `11` for a phone number, `23` for Alipay
            and `21` for WeChat. Example: 100.
        option (GetUserSettingsOption | Unset): A block to return instead:
            `meeting_authentication` (who may join), `recording_authentication` (who may watch
            recordings), or `meeting_security`. Example: meeting_authentication.
        custom_query_fields (str | Unset): Names of the settings to return, comma-separated,
            instead of all. Example: host_video,participants_video.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UserSettings
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            client=client,
            login_type=login_type,
            option=option,
            custom_query_fields=custom_query_fields,
        )
    ).parsed
