# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingSettings(_Record):
    additional_data_center_regions: Sequence[str] | None
    """Data center regions to use on top of the account's own, as country codes. They must be among
    those the account profile offers.
    """
    allow_multiple_devices: bool | None
    """Whether one attendee may join from several devices. In meetings it has an effect only with
    registration.
    """
    alternative_hosts: str | None
    """Email addresses or IDs of the meeting's alternative hosts, separated by semicolons."""
    alternative_hosts_email_notification: bool | None
    """Whether the alternative hosts are told by email."""
    alternative_host_update_polls: bool | None
    """Whether alternative hosts may add and edit polls. Needs Zoom 5.8.0 or later."""
    alternative_host_manage_meeting_summary: bool | None
    """Whether an alternative host may manage the summaries of the meeting."""
    alternative_host_manage_cloud_recording: bool | None
    """Whether an alternative host may manage the cloud recordings of the meeting."""
    approval_type: int | None
    """How registrations are approved: `0` automatically, `1` by hand, `2` no registration at all.
    Registration needs a licensed host.

    Known values: `0`, `1`, `2`.
    """
    approved_or_denied_countries_or_regions: (
        _models.MeetingApprovedOrDeniedCountriesOrRegionsSettings | None
    )
    """Which countries and regions people may or may not join the meeting from."""
    audio: str | None
    """How participants can join the sound: by telephone and computer (`both`), only by telephone
    (`telephony`), only by computer (`voip`), or through a third party's conference (`thirdParty`).

    Known values: `both`, `telephony`, `voip`, `thirdParty`.
    """
    audio_conference_info: str | None
    """Details of the third-party audio conference, as text for the participants."""
    authentication_domains: str | None
    """Domains whose users count as signed in, if the option to sign in to Zoom with certain domains
    is configured.
    """
    authentication_exception: Sequence[_models.AuthenticationException] | None
    """Participants who need no authentication: each receives a personal link for joining the
    meeting.
    """
    authentication_name: str | None
    """Name of the authentication, as the authentication profile has it."""
    authentication_option: str | None
    """ID of the authentication option of the meeting."""
    auto_recording: str | None
    """Automatic recording: `local` on the computer, `cloud` in the cloud, `none` off.

    Known values: `local`, `cloud`, `none`.
    """
    auto_add_recording_to_video_management: (
        _models.MeetingAutoAddRecordingToVideoManagementSettings | None
    )
    """Settings for adding the recordings of the meeting to channels of video management by
    themselves. Zoom Support enables this for an account.
    """
    breakout_room: _models.MeetingBreakoutRoomSettings | None
    """Breakout rooms with participants assigned in advance."""
    calendar_type: int | None
    """Calendar add-on that the meeting was scheduled with: `1` that for Outlook, `2` that for
    Google Workspace. Works together with `private_meeting`.

    Known values: `1`, `2`.
    """
    close_registration: bool | None
    """Whether registration closes once the date of the event has passed."""
    cn_meeting: bool | None
    """Deprecated. Whether the meeting is hosted in China."""
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_name: str | None
    """Name of the person to contact about the registration."""
    custom_keys: Sequence[_models.CustomKey] | None
    """Custom keys and values attached to the meeting."""
    email_notification: bool | None
    """Whether alternative hosts and users with scheduling privilege get email notifications."""
    encryption_type: str | None
    """Kind of encryption: `enhanced_encryption` keeps the encryption data in the cloud; `e2ee` is
    end to end, with the key on the own device only, and turns off some features such as cloud
    recording.

    Known values: `enhanced_encryption`, `e2ee`.
    """
    enforce_login: bool | None
    """Deprecated; use `meeting_authentication`, `authentication_option` and
    `authentication_domains`. Whether only signed-in users can join.
    """
    enforce_login_domains: str | None
    """Deprecated; use `meeting_authentication`, `authentication_option` and
    `authentication_domains`. Domains whose signed-in users can join.
    """
    focus_mode: bool | None
    """Whether focus mode is on when the meeting starts."""
    global_dial_in_countries: Sequence[str] | None
    """Countries whose dial-in numbers are offered, as two-letter codes."""
    global_dial_in_numbers: Sequence[_models.MeetingSettingsGlobalDialInNumber] | None
    """Numbers for joining by phone, by country or region."""
    host_video: bool | None
    """Whether the host's video is on from the start of the meeting or webinar."""
    in_meeting: bool | None
    """Deprecated. Whether the meeting is hosted in India."""
    jbh_time: int | None
    """How early participants may join before the host, if `join_before_host` is `true`: `0` at any
    time, or `5`, `10` or `15` minutes before the start.

    Known values: `0`, `5`, `10`, `15`.
    """
    join_before_host: bool | None
    """Whether participants need not wait for the host to join. Only for scheduled and recurring
    meetings, and without effect while there is a waiting room.
    """
    question_and_answer: _models.MeetingQuestionAndAnswerSettings | None
    """Questions and answers (Q&A) of the meeting or webinar."""
    language_interpretation: _models.MeetingLanguageInterpretationSettings | None
    """Language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect. Needs
    certain Meeting or Webinar add-ons, Education, or Business and higher.
    """
    sign_language_interpretation: _models.MeetingSignLanguageInterpretationSettings | None
    """Sign language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect.
    """
    meeting_authentication: bool | None
    """Whether the meeting or webinar is open to authenticated users only."""
    mute_upon_entry: bool | None
    """Whether participants are muted as they join."""
    participant_video: bool | None
    """Whether the participants' video is on as they join."""
    private_meeting: bool | None
    """Whether the meeting is private."""
    registrants_confirmation_email: bool | None
    """Whether registrants receive an email that confirms their registration."""
    registrants_email_notification: bool | None
    """Whether registrants get an email when their registration is approved, cancelled or denied.
    Must be on for `registrants_confirmation_email`.
    """
    registration_type: int | None
    """How people register for a series with fixed time: `1` once for all sessions, `2` for every
    session anew, `3` once, choosing the sessions to attend.

    Known values: `1`, `2`, `3`.
    """
    show_share_button: bool | None
    """Whether the registration page has buttons for sharing on social media. In meetings it has an
    effect only with registration.
    """
    show_join_info: bool | None
    """Whether the page that confirms a registration tells how to join. Has an effect only with
    registration.
    """
    use_pmi: bool | None
    """Whether the meeting uses the personal meeting ID (PMI). Only for types `2` (scheduled) and
    `3` (recurring without fixed time).
    """
    waiting_room: bool | None
    """Whether participants wait in the waiting room until they are let in. If so, they cannot join
    before the host.
    """
    waiting_room_options: _models.MeetingSettingsWaitingRoomOptions | None
    """How the waiting room of the meeting works."""
    watermark: bool | None
    """Whether a watermark is put over a shared screen."""
    host_save_video_order: bool | None
    """Whether the host may save the order of the videos."""
    internal_meeting: bool | None
    """Whether the meeting is an internal one."""
    meeting_invitees: Sequence[_models.MeetingSettingsMeetingInvitee] | None
    """People invited to the meeting."""
    continuous_meeting_chat: _models.UserContinuousMeetingChatSettings | None
    """Settings for continuous meeting chat. Works for the meeting types `2`, `3` and `8` (scheduled
    and recurring), not for `1` (instant) or `10` (screen share only).
    """
    participant_focused_meeting: bool | None
    """Whether the meeting is a participant focused one."""
    push_change_to_calendar: bool | None
    """Whether changes of the meeting are passed on to the calendar. The user must have configured
    the calendar and contacts service and turned on the sync of Zoom calendar events in both
    directions.
    """
    resources: Sequence[_models.MeetingSettingsResource] | None
    """Resources of the meeting, such as whiteboards."""
    auto_start_meeting_summary: bool | None
    """Whether the meeting summary starts with the meeting."""
    who_will_receive_summary: int | None
    """Who gets the summary after the meeting: `1` the host, `2` the host with co-hosts and with
    alternative hosts, `3` the host and invitees of the organization, `4` all invitees, those
    outside the organization included. Only with `auto_start_meeting_summary` `true`.

    Known values: `1`, `2`, `3`, `4`.
    """
    auto_start_ai_companion_questions: bool | None
    """Whether AI Companion questions start with the meeting."""
    who_can_ask_questions: int | None
    """Who may ask the AI Companion about the transcript: `1` participants and invitees, all of
    them; `2` all participants, each from joining on; `3` the host only; `4` participants and
    invitees of the organization; `5` participants of the organization, each from joining on.
    Only with `auto_start_ai_companion_questions` `true`.

    Known values: `1`, `2`, `3`, `4`, `5`.
    """
    summary_template_id: str | None
    """ID of the template that the meeting summary follows, out of the user's summary templates.
    Zoom Support enables this for an account.
    """
    device_testing: bool | None
    """Whether testing of devices is turned on for the meeting."""
    request_permission_to_unmute_participants: bool | None
    """Whether participants are asked for their consent to being unmuted by the host. Not together
    with `allow_host_control_participant_mute_state`.
    """
    allow_host_control_participant_mute_state: bool | None
    """Whether host and co-hosts have full control over muting and unmuting participants. Excludes
    `request_permission_to_unmute_participants`: only one of them can be on.
    """
    disable_participant_video: bool | None
    """Whether the video of participants is turned off during the meeting. Zoom Support enables this
    for an account.
    """
    email_in_attendee_report: bool | None
    """Whether guests' email addresses appear in attendee reports. In meetings this concerns
    authenticated guests.
    """

    _READERS = {
        "approved_or_denied_countries_or_regions": "MeetingApprovedOrDeniedCountriesOrRegionsSettings",
        "authentication_exception": ["AuthenticationException"],
        "auto_add_recording_to_video_management": "MeetingAutoAddRecordingToVideoManagementSettings",
        "breakout_room": "MeetingBreakoutRoomSettings",
        "custom_keys": ["CustomKey"],
        "global_dial_in_numbers": ["MeetingSettingsGlobalDialInNumber"],
        "question_and_answer": "MeetingQuestionAndAnswerSettings",
        "language_interpretation": "MeetingLanguageInterpretationSettings",
        "sign_language_interpretation": "MeetingSignLanguageInterpretationSettings",
        "waiting_room_options": "MeetingSettingsWaitingRoomOptions",
        "meeting_invitees": ["MeetingSettingsMeetingInvitee"],
        "continuous_meeting_chat": "UserContinuousMeetingChatSettings",
        "resources": ["MeetingSettingsResource"],
    }
