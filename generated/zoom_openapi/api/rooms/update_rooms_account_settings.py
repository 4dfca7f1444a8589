# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    setting_type: _literals.SettingsSettingType,
    zoom_rooms: _inputs.RoomAccountZoomRoomSettingsInput
    | _models.RoomAccountZoomRoomSettings
    | None
    | Unset = UNSET,
    client_alert: _inputs.ClientAlertSettingsInput
    | _models.ClientAlertSettings
    | None
    | Unset = UNSET,
    digital_signage: _inputs.DigitalSignageSettingsInput
    | _models.DigitalSignageSettings
    | None
    | Unset = UNSET,
    notification: _inputs.RoomAccountNotificationSettings
    | _models.NotificationSettings
    | None
    | Unset = UNSET,
    scheduling_display: _inputs.SchedulingDisplaySettingsInput
    | _models.SchedulingDisplaySettings
    | None
    | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms/account_settings",
        "params": {
            "setting_type": setting_type,
        },
        "body": {
            "zoom_rooms": zoom_rooms,
            "client_alert": client_alert,
            "digital_signage": digital_signage,
            "notification": notification,
            "scheduling_display": scheduling_display,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
