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
    schedule_meeting: _inputs.GroupScheduleMeetingSettings
    | _models.GroupScheduleMeetingSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.InMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
    email_notification: _inputs.EmailNotificationSettings
    | _models.EmailNotificationSettings
    | None
    | Unset = UNSET,
    recording: _inputs.AccountRecordingSettings
    | _models.AccountRecordingSettings
    | None
    | Unset = UNSET,
    telephony: _inputs.GroupTelephonySettings
    | _models.GroupTelephonySettings
    | None
    | Unset = UNSET,
    profile: _inputs.GroupSettingsProfile | None | Unset = UNSET,
    other_options: _inputs.GroupOtherOptions | _models.GroupOtherOptions | None | Unset = UNSET,
    option: _literals.SettingsOption | Unset = UNSET,
    custom_query_fields: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/groups/{_quote(str(group_id), safe='')}/settings",
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
            "profile": profile,
            "other_options": other_options,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
