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
    user_id: str,
    *,
    schedule_meeting: _inputs.UserScheduleMeetingSettings
    | _models.UserScheduleMeetingSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
    email_notification: _inputs.EmailNotificationSettings
    | _models.EmailNotificationSettings
    | None
    | Unset = UNSET,
    recording: _inputs.UserRecordingSettings | _models.UserRecordingSettings | None | Unset = UNSET,
    telephony: _inputs.TelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
    feature: _inputs.UserFeaturesInput | None | Unset = UNSET,
    tsp: _inputs.AccountTspSettings | _models.AccountTspSettings | None | Unset = UNSET,
    profile: _inputs.UserSettingsProfile | None | Unset = UNSET,
    option: _literals.SettingsOption | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/users/{_quote(str(user_id), safe='')}/settings",
        "params": {
            "option": option,
        },
        "body": {
            "schedule_meeting": schedule_meeting,
            "in_meeting": in_meeting,
            "email_notification": email_notification,
            "recording": recording,
            "telephony": telephony,
            "feature": feature,
            "tsp": tsp,
            "profile": profile,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
