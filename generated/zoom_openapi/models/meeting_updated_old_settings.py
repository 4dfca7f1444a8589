# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingUpdatedOldSettings(_Record):
    host_video: bool | None
    """Whether the host's video is on from the start of the meeting or webinar."""
    participant_video: bool | None
    """Whether the participants' video is on as they join."""
    join_before_host: bool | None
    """Whether participants need not wait for the host to join. Only for scheduled and recurring
    meetings, and without effect while there is a waiting room.
    """
    jbh_time: int | None
    """How early participants may join before the host, if `join_before_host` is `true`: `0` at any
    time, or `5`, `10` or `15` minutes before the start.

    Known values: `0`, `5`, `10`.
    """
    mute_upon_entry: bool | None
    """Whether participants are muted as they join."""
    audio: str | None
    """How participants can join the sound: by telephone and computer (`both`), only by telephone
    (`telephony`), only by computer (`voip`), or through a third party's conference (`thirdParty`).

    Known values: `telephony`, `voip`, `both`.
    """
    auto_recording: str | None
    """Automatic recording: `local` on the computer, `cloud` in the cloud, `none` off.

    Known values: `local`, `cloud`, `none`.
    """
    use_pmi: bool | None
    """Whether the meeting uses the personal meeting ID (PMI). Only for types `2` (scheduled) and
    `3` (recurring without fixed time).
    """
    waiting_room: bool | None
    """Whether participants wait in the waiting room until they are let in. If so, they cannot join
    before the host.
    """
    watermark: bool | None
    """Whether a watermark is put over a shared screen."""
    enforce_login: bool | None
    """Deprecated; use `meeting_authentication`, `authentication_option` and
    `authentication_domains`. Whether only signed-in users can join.
    """
    enforce_login_domains: str | None
    """Deprecated; use `meeting_authentication`, `authentication_option` and
    `authentication_domains`. Domains whose signed-in users can join.
    """
    approval_type: int | None
    """How registrations are approved: `0` automatically, `1` by hand, `2` no registration at all.
    With `0` or `1` people must register.

    Known values: `0`, `1`, `2`.
    """
    registration_type: int | None
    """How people register for a series with fixed time: `1` once for all sessions, `2` for every
    session anew, `3` once, choosing the sessions to attend.

    Known values: `1`, `2`, `3`.
    """
    alternative_hosts: str | None
    """Email addresses or IDs of the meeting's alternative hosts, separated by semicolons."""
    meeting_authentication: bool | None
    """Whether the meeting or webinar is open to authenticated users only."""
    authentication_option: str | None
    """ID of the authentication option."""
    authentication_name: str | None
    """Name of the authentication, as the authentication profile has it."""
    authentication_domains: str | None
    """Domains whose users count as signed in, if the option to sign in to Zoom with certain domains
    is configured.
    """
    meeting_invitees: Sequence[_models.MeetingSettingsMeetingInvitee] | None
    """People invited to the meeting."""
    language_interpretation: _models.MeetingLanguageInterpretationSettings | None
    """Language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect. Needs
    certain Meeting or Webinar add-ons, Education, or Business and higher.
    """
    sign_language_interpretation: _models.MeetingSignLanguageInterpretationSettings | None
    """Sign language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect.
    """
    continuous_meeting_chat: _models.UserContinuousMeetingChatSettings | None
    """Settings for continuous meeting chat. Works for the meeting types `2`, `3` and `8` (scheduled
    and recurring), not for `1` (instant) or `10` (screen share only).
    """
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
    allow_host_control_participant_mute_state: bool | None
    """Whether host and co-hosts have full control over muting and unmuting participants. Excludes
    `request_permission_to_unmute_participants`: only one of them can be on.
    """
    email_in_attendee_report: bool | None
    """Whether guests' email addresses appear in attendee reports. In meetings this concerns
    authenticated guests.
    """

    _READERS = {
        "meeting_invitees": ["MeetingSettingsMeetingInvitee"],
        "language_interpretation": "MeetingLanguageInterpretationSettings",
        "sign_language_interpretation": "MeetingSignLanguageInterpretationSettings",
        "continuous_meeting_chat": "UserContinuousMeetingChatSettings",
    }
