# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarUpdatedOldSettings(_Record):
    host_video: bool | None
    """Whether the host's video is on from the start of the meeting or webinar."""
    panelists_video: bool | None
    """Whether the video of panelists is on when they join."""
    practice_session: bool | None
    """Whether there is a practice session."""
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
    audio: str | None
    """How participants can join the sound: by telephone and computer (`both`), only by telephone
    (`telephony`), only by computer (`voip`), or through a third party's conference (`thirdParty`).

    Known values: `telephony`, `voip`, `both`.
    """
    auto_recording: str | None
    """Automatic recording: `local` on the computer, `cloud` in the cloud, `none` off.

    Known values: `local`, `cloud`, `none`.
    """
    enforce_login: bool | None
    """Deprecated; use `meeting_authentication`, `authentication_option` and
    `authentication_domains`. Whether only signed-in users can join.
    """
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
    language_interpretation: _models.MeetingLanguageInterpretationSettings | None
    """Language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect. Needs
    certain Meeting or Webinar add-ons, Education, or Business and higher.
    """
    sign_language_interpretation: _models.MeetingSignLanguageInterpretationSettings | None
    """Sign language interpretation of the meeting or webinar. Languages have to be added in the web
    portal first, and without the feature on the host's account the setting has no effect.
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
        "language_interpretation": "MeetingLanguageInterpretationSettings",
        "sign_language_interpretation": "MeetingSignLanguageInterpretationSettings",
    }
