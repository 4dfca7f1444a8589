# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_room_settings_setting_type import (
    GetRoomSettingsSettingType,
)
from ...models.room_settings import RoomSettings
from ...types import UNSET, Response


def _get_kwargs(
    room_id: str,
    *,
    setting_type: GetRoomSettingsSettingType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_setting_type: str = setting_type
    params["setting_type"] = json_setting_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rooms/{room_id}/settings".format(
            room_id=quote(str(room_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RoomSettings | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: RoomSettings
        if isinstance(_response_200, dict):
            response_200 = RoomSettings.from_dict(_response_200)
        else:
            response_200 = _response_200

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RoomSettings]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomSettingsSettingType,
) -> Response[RoomSettings]:
    """Get room settings

     Return the meeting or the alert settings of one Zoom Room.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        setting_type (GetRoomSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomSettings]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        setting_type=setting_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomSettingsSettingType,
) -> RoomSettings | None:
    """Get room settings

     Return the meeting or the alert settings of one Zoom Room.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        setting_type (GetRoomSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomSettings
    """

    return sync_detailed(
        room_id=room_id,
        client=client,
        setting_type=setting_type,
    ).parsed


async def asyncio_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomSettingsSettingType,
) -> Response[RoomSettings]:
    """Get room settings

     Return the meeting or the alert settings of one Zoom Room.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        setting_type (GetRoomSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RoomSettings]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        setting_type=setting_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    setting_type: GetRoomSettingsSettingType,
) -> RoomSettings | None:
    """Get room settings

     Return the meeting or the alert settings of one Zoom Room.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:read:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.
    - 404, code 1012: There is no such room.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        setting_type (GetRoomSettingsSettingType): Settings to return: `alert` for alerts,
            `meeting` for meetings. Example: meeting.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RoomSettings
    """

    return (
        await asyncio_detailed(
            room_id=room_id,
            client=client,
            setting_type=setting_type,
        )
    ).parsed
