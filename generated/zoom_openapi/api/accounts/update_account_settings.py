# Generated from zoom.postman_collection.json. Not to be edited.
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
    account_id: str,
    *,
    schedule_meeting: _inputs.AccountScheduleMeetingSettings
    | _models.AccountScheduleMeetingSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
    email_notification: _inputs.EmailNotificationSettings
    | _models.EmailNotificationSettings
    | None
    | Unset = UNSET,
    zoom_rooms: _inputs.AccountZoomRoomSettings
    | _models.AccountZoomRoomSettings
    | None
    | Unset = UNSET,
    security: _inputs.AccountSecurityInput | None | Unset = UNSET,
    recording: _inputs.AccountRecordingSettings
    | _models.AccountRecordingSettings
    | None
    | Unset = UNSET,
    telephony: _inputs.TelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
    integration: _inputs.IntegrationSettings | _models.IntegrationSettings | None | Unset = UNSET,
    feature: _inputs.AccountFeatures | _models.AccountFeatures | None | Unset = UNSET,
    tsp: _inputs.AccountTspSettings | _models.AccountTspSettings | None | Unset = UNSET,
    profile: _inputs.AccountSettingsProfile | None | Unset = UNSET,
    other_options: _inputs.AccountOtherOptions | _models.AccountOtherOptions | None | Unset = UNSET,
    option: _literals.AccountSettingsOption | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/settings",
        "params": {
            "option": option,
        },
        "body": {
            "schedule_meeting": schedule_meeting,
            "in_meeting": in_meeting,
            "email_notification": email_notification,
            "zoom_rooms": zoom_rooms,
            "security": security,
            "recording": recording,
            "telephony": telephony,
            "integration": integration,
            "feature": feature,
            "tsp": tsp,
            "profile": profile,
            "other_options": other_options,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
