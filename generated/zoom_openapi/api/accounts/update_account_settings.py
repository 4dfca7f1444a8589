# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    account_id: str,
    *,
    security: _inputs.AccountSecurityInput | None | Unset = UNSET,
    audio_conferencing: _inputs.AccountAudioConferencingSettings | None | Unset = UNSET,
    chat: _inputs.AccountChatSettings | None | Unset = UNSET,
    email_notification: _inputs.AccountEmailNotificationSettingsInput | None | Unset = UNSET,
    feature: _inputs.AccountFeatureInput | None | Unset = UNSET,
    integration: _inputs.IntegrationSettingsInput | None | Unset = UNSET,
    other_options: _inputs.AccountOtherOptionsInput | None | Unset = UNSET,
    profile: _inputs.AccountProfileInput | None | Unset = UNSET,
    recording: _inputs.AccountRecordingSettingsInput | None | Unset = UNSET,
    schedule_meeting: _inputs.AccountScheduleMeetingSettingsInput | None | Unset = UNSET,
    telephony: _inputs.AccountTelephonySettings | None | Unset = UNSET,
    tsp: _inputs.AccountTspSettingsInput | None | Unset = UNSET,
    zoom_rooms: _inputs.UpdateAccountSettingsZoomRoomSettings | None | Unset = UNSET,
    general_setting: _inputs.GeneralSettingInput | None | Unset = UNSET,
    mail_calendar: _inputs.MailCalendarSettingsInput | None | Unset = UNSET,
    in_meeting: _inputs.AccountInMeetingSettings | None | Unset = UNSET,
    allow_authentication_exception: bool | None | Unset = UNSET,
    authentication_option: _inputs.AuthenticationOptionInput | None | Unset = UNSET,
    meeting_authentication: bool | None | Unset = UNSET,
    recording_authentication: bool | None | Unset = UNSET,
    meeting_security: _inputs.AccountSettingsMeetingSecurity | None | Unset = UNSET,
    in_session: _inputs.InSessionSettingsInput | None | Unset = UNSET,
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
