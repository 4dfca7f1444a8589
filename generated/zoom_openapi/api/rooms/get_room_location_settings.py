# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_room_location_settings_setting_type import (
    GetRoomLocationSettingsSettingType,
)
from ...models.room_location_settings import RoomLocationSettings
from ...types import UNSET, Response


def _get_kwargs(
    location_id: str,
    *,
    setting_type: GetRoomLocationSettingsSettingType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_setting_type: str = setting_type
    params["setting_type"] = json_setting_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/locations/{location_id}/settings".format(
            location_id=quote(str(location_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomLocationSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomLocationSettings
        if isinstance(_response_200, dict):
            response_200 = RoomLocationSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomLocationSettings]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomLocationSettingsSettingType,
) -> Response[RoomLocationSettings]:
    """Get room location settings

     Return one kind of the settings that hold for the Zoom Rooms of a location.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        setting_type (GetRoomLocationSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings, `signage` for digital signage. Example: alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationSettings]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
        setting_type=setting_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomLocationSettingsSettingType,
) -> RoomLocationSettings | None:
    """Get room location settings

     Return one kind of the settings that hold for the Zoom Rooms of a location.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        setting_type (GetRoomLocationSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings, `signage` for digital signage. Example: alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationSettings
    """

    return sync_detailed(
        location_id=location_id,
        client=client,
        setting_type=setting_type,
    ).parsed


async def asyncio_detailed(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomLocationSettingsSettingType,
) -> Response[RoomLocationSettings]:
    """Get room location settings

     Return one kind of the settings that hold for the Zoom Rooms of a location.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        setting_type (GetRoomLocationSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings, `signage` for digital signage. Example: alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomLocationSettings]
    """

    kwargs = _get_kwargs(
        location_id=location_id,
        setting_type=setting_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    location_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomLocationSettingsSettingType,
) -> RoomLocationSettings | None:
    """Get room location settings

     Return one kind of the settings that hold for the Zoom Rooms of a location.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 4801: There is no such location.

    Args:
        location_id (str): ID of the location, as the list of room locations gives it. Example:
            location00000000000001.
        setting_type (GetRoomLocationSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings, `signage` for digital signage. Example: alert.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomLocationSettings
    """

    return (
        await asyncio_detailed(
            location_id=location_id,
            client=client,
            setting_type=setting_type,
        )
    ).parsed
