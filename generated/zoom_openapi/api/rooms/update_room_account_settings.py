# Generated from zoom.postman_collection.json. Not to be edited.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_room_account_settings_body import UpdateRoomAccountSettingsBody
from ...models.update_room_account_settings_setting_type import (
    UpdateRoomAccountSettingsSettingType,
)
from ...types import UNSET, Response


def _get_kwargs(
    *,
    body: UpdateRoomAccountSettingsBody,
    setting_type: UpdateRoomAccountSettingsSettingType,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_setting_type: str = setting_type
    params["setting_type"] = json_setting_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/rooms/account_settings",
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
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoomAccountSettingsBody,
    setting_type: UpdateRoomAccountSettingsSettingType,
) -> Response[Any]:
    """Update room account settings

     Change one kind of the settings that hold for every Zoom Room of the account.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        setting_type (UpdateRoomAccountSettingsSettingType): Settings to change: `alert` for
            client alerts and notifications, `meeting` for meetings, `signage` for digital signage.
            Example: meeting.
        body (UpdateRoomAccountSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
        setting_type=setting_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoomAccountSettingsBody,
    setting_type: UpdateRoomAccountSettingsSettingType,
) -> Response[Any]:
    """Update room account settings

     Change one kind of the settings that hold for every Zoom Room of the account.

    **Prerequisites:**
    * The account has Zoom Rooms licenses.
    * You own or administer the account.

    Scopes: room:write:admin.

    Rate limit: Medium.

    Documented failures:
    - 400, code 200: The account has no Zoom Rooms subscription, or you lack access.

    Args:
        setting_type (UpdateRoomAccountSettingsSettingType): Settings to change: `alert` for
            client alerts and notifications, `meeting` for meetings, `signage` for digital signage.
            Example: meeting.
        body (UpdateRoomAccountSettingsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
        setting_type=setting_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
