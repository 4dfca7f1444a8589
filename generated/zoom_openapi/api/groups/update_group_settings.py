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
    group_id: str,
    *,
    audio_conferencing: _inputs.GroupAudioConferencingSettings
    | _models.AudioConferencingSettings
    | None
    | Unset = UNSET,
    email_notification: _inputs.GroupEmailNotificationSettings
    | _models.EmailNotificationSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.GroupInMeetingSettings
    | _models.GroupSettingsUpdatedInMeetingSettings
    | None
    | Unset = UNSET,
    other_options: _inputs.GroupOtherOptionsInput
    | _models.GroupSettingsOtherOptions
    | None
    | Unset = UNSET,
    profile: _inputs.GroupProfileInput | None | Unset = UNSET,
    recording: _inputs.GroupRecordingSettings
    | _models.GroupSettingsUpdatedRecordingSettings
    | None
    | Unset = UNSET,
    schedule_meeting: _inputs.GroupScheduleMeetingSettingsInput | None | Unset = UNSET,
    telephony: _inputs.GroupTelephonySettings | None | Unset = UNSET,
    chat: _inputs.GroupChatSettings | None | Unset = UNSET,
    authentication_option: _inputs.AuthenticationOption | None | Unset = UNSET,
    meeting_authentication: bool | None | Unset = UNSET,
    recording_authentication: bool | None | Unset = UNSET,
    meeting_security: _inputs.GroupSettingsMeetingSecurity
    | _models.GroupSettingsUpdatedMeetingSecurity
    | None
    | Unset = UNSET,
    option: _literals.SettingsOption | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/groups/{_quote(str(group_id), safe='')}/settings",
        "params": {
            "option": option,
        },
        "body": {
            "audio_conferencing": audio_conferencing,
            "email_notification": email_notification,
            "in_meeting": in_meeting,
            "other_options": other_options,
            "profile": profile,
            "recording": recording,
            "schedule_meeting": schedule_meeting,
            "telephony": telephony,
            "chat": chat,
            "authentication_option": authentication_option,
            "meeting_authentication": meeting_authentication,
            "recording_authentication": recording_authentication,
            "meeting_security": meeting_security,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
