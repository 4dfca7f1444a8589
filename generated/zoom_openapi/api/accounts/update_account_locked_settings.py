# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    account_id: str,
    *,
    schedule_meeting: _inputs.AccountLockedScheduleMeetingSettings
    | _models.AccountLockedScheduleMeetingSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.LockedInMeetingSettings
    | _models.LockedInMeetingSettings
    | None
    | Unset = UNSET,
    email_notification: _inputs.LockedEmailNotificationSettings
    | _models.LockedEmailNotificationSettings
    | None
    | Unset = UNSET,
    recording: _inputs.LockedRecordingSettings
    | _models.LockedRecordingSettings
    | None
    | Unset = UNSET,
    telephony: _inputs.LockedTelephonySettings
    | _models.LockedTelephonySettings
    | None
    | Unset = UNSET,
    tsp: _inputs.LockedTspSettings | _models.LockedTspSettings | None | Unset = UNSET,
    other_options: _inputs.LockedOtherOptions | _models.LockedOtherOptions | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/lock_settings",
        "body": {
            "schedule_meeting": schedule_meeting,
            "in_meeting": in_meeting,
            "email_notification": email_notification,
            "recording": recording,
            "telephony": telephony,
            "tsp": tsp,
            "other_options": other_options,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
