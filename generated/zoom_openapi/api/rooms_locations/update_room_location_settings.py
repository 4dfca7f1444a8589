# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    location_id: str,
    *,
    setting_type: _literals.SettingsSettingType,
    meeting_security: _inputs.MeetingSecurityInput
    | _models.RoomLocationSettingsMeetingSecurity
    | None
    | Unset = UNSET,
    zoom_rooms: _inputs.RoomLocationZoomRoomSettings | None | Unset = UNSET,
    client_alert: _inputs.ClientAlertSettingsInput
    | _models.ClientAlertSettings
    | None
    | Unset = UNSET,
    digital_signage: _inputs.DigitalSignageSettingsInput
    | _models.DigitalSignageSettings
    | None
    | Unset = UNSET,
    notification: _inputs.NotificationSettingsInput
    | _models.NotificationSettings
    | None
    | Unset = UNSET,
    scheduling_display: _inputs.SchedulingDisplaySettingsInput
    | _models.SchedulingDisplaySettings
    | None
    | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/locations/{_quote(str(location_id), safe='')}/settings",
        "params": {
            "setting_type": setting_type,
        },
        "body": {
            "meeting_security": meeting_security,
            "zoom_rooms": zoom_rooms,
            "client_alert": client_alert,
            "digital_signage": digital_signage,
            "notification": notification,
            "scheduling_display": scheduling_display,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
