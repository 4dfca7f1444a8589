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
    account_id: str,
    *,
    security: _inputs.AccountSecurityInput | _models.AccountSettingsSecurity | None | Unset = UNSET,
    audio_conferencing: _inputs.AccountAudioConferencingSettings
    | _models.AudioConferencingSettings
    | None
    | Unset = UNSET,
    chat: _inputs.AccountChatSettings | _models.ChatSettings | None | Unset = UNSET,
    email_notification: _inputs.AccountEmailNotificationSettingsInput
    | _models.AccountEmailNotificationSettings
    | None
    | Unset = UNSET,
    feature: _inputs.AccountFeatureInput | None | Unset = UNSET,
    integration: _inputs.IntegrationSettingsInput
    | _models.IntegrationSettings
    | None
    | Unset = UNSET,
    other_options: _inputs.AccountOtherOptionsInput
    | _models.AccountSettingsOtherOptions
    | None
    | Unset = UNSET,
    profile: _inputs.AccountProfileInput | None | Unset = UNSET,
    recording: _inputs.AccountRecordingSettingsInput
    | _models.AccountRecordingSettings
    | None
    | Unset = UNSET,
    schedule_meeting: _inputs.AccountScheduleMeetingSettingsInput
    | _models.AccountScheduleMeetingSettings
    | None
    | Unset = UNSET,
    telephony: _inputs.AccountTelephonySettings | None | Unset = UNSET,
    tsp: _inputs.AccountTspSettingsInput | _models.AccountTspSettings | None | Unset = UNSET,
    zoom_rooms: _inputs.UpdateAccountSettingsZoomRoomSettings
    | _models.AccountZoomRoomSettings
    | None
    | Unset = UNSET,
    general_setting: _inputs.GeneralSettingInput | None | Unset = UNSET,
    mail_calendar: _inputs.MailCalendarSettingsInput
    | _models.MailCalendarSettings
    | None
    | Unset = UNSET,
    in_meeting: _inputs.AccountInMeetingSettings | _models.InMeetingSettings | None | Unset = UNSET,
    allow_authentication_exception: bool | None | Unset = UNSET,
    authentication_option: _inputs.AuthenticationOptionInput | None | Unset = UNSET,
    meeting_authentication: bool | None | Unset = UNSET,
    recording_authentication: bool | None | Unset = UNSET,
    meeting_security: _inputs.AccountSettingsMeetingSecurity
    | _models.MeetingSecurity
    | None
    | Unset = UNSET,
    in_session: _inputs.InSessionSettingsInput | _models.InSessionSettings | None | Unset = UNSET,
    session_security: _inputs.SessionSecurityInput | None | Unset = UNSET,
    option: _literals.AccountSettingsOption | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/settings",
        "params": {
            "option": option,
        },
        "body": {
            "security": security,
            "audio_conferencing": audio_conferencing,
            "chat": chat,
            "email_notification": email_notification,
            "feature": feature,
            "integration": integration,
            "other_options": other_options,
            "profile": profile,
            "recording": recording,
            "schedule_meeting": schedule_meeting,
            "telephony": telephony,
            "tsp": tsp,
            "zoom_rooms": zoom_rooms,
            "general_setting": general_setting,
            "mail_calendar": mail_calendar,
            "in_meeting": in_meeting,
            "allow_authentication_exception": allow_authentication_exception,
            "authentication_option": authentication_option,
            "meeting_authentication": meeting_authentication,
            "recording_authentication": recording_authentication,
            "meeting_security": meeting_security,
            "in_session": in_session,
            "session_security": session_security,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
