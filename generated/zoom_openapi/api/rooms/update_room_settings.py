# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_room_settings_body import UpdateRoomSettingsBody
from ...models.update_room_settings_setting_type import (
    UpdateRoomSettingsSettingType,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    room_id: str,
    *,
    body: UpdateRoomSettingsBody,
    setting_type: UpdateRoomSettingsSettingType | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_setting_type: str | Unset = UNSET
    if not isinstance(setting_type, Unset):
        json_setting_type = setting_type

    params["setting_type"] = json_setting_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/rooms/{room_id}/settings".format(
            room_id=quote(str(room_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict() if hasattr(body, "to_dict") else body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
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
    body: UpdateRoomSettingsBody,
    setting_type: UpdateRoomSettingsSettingType | Unset = UNSET,
) -> Response[Any]:
    """Update room settings

     Change one kind of the settings of one Zoom Room.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        setting_type (UpdateRoomSettingsSettingType | Unset): Settings to change: `alert` for
            alerts, `meeting` for meetings, `signage` for digital signage. Example: meeting.
        body (UpdateRoomSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        body=body,
        setting_type=setting_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    room_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoomSettingsBody,
    setting_type: UpdateRoomSettingsSettingType | Unset = UNSET,
) -> Response[Any]:
    """Update room settings

     Change one kind of the settings of one Zoom Room.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        room_id (str): ID of the room. Example: room000000000000000001.
        setting_type (UpdateRoomSettingsSettingType | Unset): Settings to change: `alert` for
            alerts, `meeting` for meetings, `signage` for digital signage. Example: meeting.
        body (UpdateRoomSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        body=body,
        setting_type=setting_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
