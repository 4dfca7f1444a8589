# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserScheduleMeetingSettings(_Record):
    audio_type: str | None
    """How participants can join the audio of a meeting: `both` phone and computer, `telephony`
    phone only, `voip` computer only, `thirdParty` a third-party audio conference.

    Known values: `both`, `telephony`, `voip`, `thirdParty`.
    """
    default_password_for_scheduled_meetings: str | None
    """Passcode for meetings that are scheduled already."""
    embed_password_in_join_link: bool | None
    """Whether the join link contains the passcode in encrypted form, so that one click is enough to
    join.
    """
    force_pmi_jbh_password: bool | None
    """Deprecated; use `require_password_for_pmi_meetings`. Whether personal meetings that people
    can join before the host need a passcode.
    """
    host_video: bool | None
    """Whether meetings start with the host's video on."""
    join_before_host: bool | None
    """Whether participants need not wait for the host to join."""
    meeting_password_requirement: _models.MeetingPasswordRequirement | None
    """Rules for the passcodes of meetings and webinars."""
    participants_video: bool | None
    """Whether meetings start with the participants' video on."""
    personal_meeting: bool | None
    """Whether users have a personal meeting ID that they can use for their meetings."""
    pmi_password: str | None
    """Passcode of the user's personal meeting ID."""
    pstn_password_protected: bool | None
    """Whether participants who join by phone need a passcode, which is generated for new and edited
    meetings.
    """
    require_password_for_instant_meetings: bool | None
    """Whether instant meetings get a random passcode. Has no effect on those that use the personal
    meeting ID. Always on for free accounts and for Pro accounts with one host.
    """
    require_password_for_pmi_meetings: str | None
    """Which meetings with a personal meeting ID need a passcode: `all`, `jbh_only` those that can
    be joined before the host, or `none`. Always on for free accounts and for Pro accounts with
    one host.

    Known values: `jbh_only`, `all`, `none`.
    """
    require_password_for_scheduled_meetings: bool | None
    """Whether meetings that are scheduled already need a passcode."""
    require_password_for_scheduling_new_meetings: bool | None
    """Whether newly scheduled meetings get a passcode, those with a personal meeting ID excepted.
    Always on for free accounts and for Pro accounts with one host.
    """
    use_pmi_for_instant_meetings: bool | None
    """Whether instant meetings use the Personal Meeting ID (PMI)."""
    use_pmi_for_scheduled_meetings: bool | None
    """Whether scheduled meetings use the Personal Meeting ID (PMI)."""
    continuous_meeting_chat: _models.ContinuousMeetingChatSettings | None
    """Settings for continuous meeting chat."""

    _READERS = {
        "meeting_password_requirement": "MeetingPasswordRequirement",
        "continuous_meeting_chat": "ContinuousMeetingChatSettings",
    }
