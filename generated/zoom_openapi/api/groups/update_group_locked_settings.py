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
    group_id: str,
    *,
    schedule_meeting: _inputs.GroupLockedScheduleMeetingSettings
    | _models.GroupLockedScheduleMeetingSettings
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
    other_options: _inputs.LockedOtherOptions | _models.LockedOtherOptions | None | Unset = UNSET,
    option: _literals.LockedSettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/groups/{_quote(str(group_id), safe='')}/lock_settings",
        "params": {
            "option": option,
            "custom_query_fields": custom_query_fields,
        },
        "body": {
            "schedule_meeting": schedule_meeting,
            "in_meeting": in_meeting,
            "email_notification": email_notification,
            "recording": recording,
            "telephony": telephony,
            "other_options": other_options,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
