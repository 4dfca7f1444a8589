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
    user_id: str,
    *,
    audio_conferencing: _inputs.UserAudioConferencingSettings | None | Unset = UNSET,
    email_notification: _inputs.UserEmailNotificationSettings
    | _models.EmailNotificationSettings
    | None
    | Unset = UNSET,
    feature: _inputs.UserFeatureInput | _models.UserSettingsFeature | None | Unset = UNSET,
    in_meeting: _inputs.UserInMeetingSettings
    | _models.UserSettingsUpdatedInMeetingSettings
    | None
    | Unset = UNSET,
    profile: _inputs.UserProfileInput | None | Unset = UNSET,
    recording: _inputs.UserRecordingSettings | None | Unset = UNSET,
    schedule_meeting: _inputs.UserScheduleMeetingSettingsInput
    | _models.UserScheduleMeetingSettings
    | None
    | Unset = UNSET,
    telephony: _inputs.UserTelephonySettings | _models.TelephonySettings | None | Unset = UNSET,
    tsp: _inputs.UserTspSettingsInput | _models.UserTspSettings | None | Unset = UNSET,
    authentication_option: _inputs.AuthenticationOption | None | Unset = UNSET,
    meeting_authentication: bool | None | Unset = UNSET,
    recording_authentication: bool | None | Unset = UNSET,
    meeting_security: _inputs.UserSettingsMeetingSecurity
    | _models.UserSettingsUpdatedMeetingSecurity
    | None
    | Unset = UNSET,
    option: _literals.SettingsOption | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/settings",
        "params": {
            "option": option,
        },
        "body": {
            "audio_conferencing": audio_conferencing,
            "email_notification": email_notification,
            "feature": feature,
            "in_meeting": in_meeting,
            "profile": profile,
            "recording": recording,
            "schedule_meeting": schedule_meeting,
            "telephony": telephony,
            "tsp": tsp,
            "authentication_option": authentication_option,
            "meeting_authentication": meeting_authentication,
            "recording_authentication": recording_authentication,
            "meeting_security": meeting_security,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
