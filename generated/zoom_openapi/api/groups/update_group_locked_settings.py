# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    group_id: str,
    *,
    audio_conferencing: _inputs.LockedAudioConferencingSettingsInput
    | _models.LockedAudioConferencingSettings
    | None
    | Unset = UNSET,
    email_notification: _inputs.LockedEmailNotificationSettingsInput
    | _models.LockedEmailNotificationSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.GroupLockedInMeetingSettingsInput
    | _models.GroupLockedInMeetingSettings
    | None
    | Unset = UNSET,
    other_options: _inputs.GroupLockedSettingsOtherOptionsInput | None | Unset = UNSET,
    recording: _inputs.GroupLockedRecordingSettingsInput
    | _models.AccountLockSettingsUpdatedRecordingSettings
    | None
    | Unset = UNSET,
    schedule_meeting: _inputs.GroupLockedScheduleMeetingSettingsInput
    | _models.GroupLockedScheduleMeetingSettings
    | None
    | Unset = UNSET,
    telephony: _inputs.LockedTelephonySettingsInput | None | Unset = UNSET,
    meeting_security: _inputs.GroupLockedSettingsMeetingSecurity | None | Unset = UNSET,
    option: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/groups/{_quote(str(group_id), safe='')}/lock_settings",
        "params": {
            "option": option,
        },
        "body": {
            "audio_conferencing": audio_conferencing,
            "email_notification": email_notification,
            "in_meeting": in_meeting,
            "other_options": other_options,
            "recording": recording,
            "schedule_meeting": schedule_meeting,
            "telephony": telephony,
            "meeting_security": meeting_security,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
