# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_room_account_settings_setting_type import (
    GetRoomAccountSettingsSettingType,
)
from ...models.room_account_settings import RoomAccountSettings
from ...types import UNSET, Response


def _get_kwargs(
    *,
    setting_type: GetRoomAccountSettingsSettingType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_setting_type: str = setting_type
    params["setting_type"] = json_setting_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/account_settings",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomAccountSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomAccountSettings
        if isinstance(_response_200, dict):
            response_200 = RoomAccountSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomAccountSettings]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomAccountSettingsSettingType,
) -> Response[RoomAccountSettings]:
    """Get room account settings

     Return one kind of the settings that hold for every Zoom Room of the account.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        setting_type (GetRoomAccountSettingsSettingType): Settings to return: `alert` for client
            alerts and notifications, `meeting` for meetings, `signage` for digital signage. Example:
            alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomAccountSettings]
    """

    kwargs = _get_kwargs(
        setting_type=setting_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomAccountSettingsSettingType,
) -> RoomAccountSettings | None:
    """Get room account settings

     Return one kind of the settings that hold for every Zoom Room of the account.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        setting_type (GetRoomAccountSettingsSettingType): Settings to return: `alert` for client
            alerts and notifications, `meeting` for meetings, `signage` for digital signage. Example:
            alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomAccountSettings
    """

    return sync_detailed(
        client=client,
        setting_type=setting_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomAccountSettingsSettingType,
) -> Response[RoomAccountSettings]:
    """Get room account settings

     Return one kind of the settings that hold for every Zoom Room of the account.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        setting_type (GetRoomAccountSettingsSettingType): Settings to return: `alert` for client
            alerts and notifications, `meeting` for meetings, `signage` for digital signage. Example:
            alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomAccountSettings]
    """

    kwargs = _get_kwargs(
        setting_type=setting_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomAccountSettingsSettingType,
) -> RoomAccountSettings | None:
    """Get room account settings

     Return one kind of the settings that hold for every Zoom Room of the account.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        setting_type (GetRoomAccountSettingsSettingType): Settings to return: `alert` for client
            alerts and notifications, `meeting` for meetings, `signage` for digital signage. Example:
            alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomAccountSettings
    """

    return (
        await asyncio_detailed(
            client=client,
            setting_type=setting_type,
        )
    ).parsed
