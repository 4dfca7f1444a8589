# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserSettingsUpdatedScheduleMeetingSettings(_Record):
    host_video: bool | None
    """Whether meetings start with the host's video on."""
    participants_video: bool | None
    """Whether meetings start with the participants' video on."""
    audio_type: str | None
    """How participants can join the audio of a meeting: `both` phone and computer, `telephony`
    phone only, `voip` computer only, `thirdParty` a third-party audio conference.
    """
    join_before_host: bool | None
    """Whether participants need not wait for the host to join."""
    force_pmi_jbh_password: str | None
    """Deprecated; use `require_password_for_pmi_meetings`. Whether personal meetings that people
    can join before the host need a passcode.
    """
    use_pmi_for_scheduled_meetings: bool | None
    """Whether scheduled meetings use the Personal Meeting ID (PMI)."""
    pstn_password_protected: str | None
    """Whether participants who join by phone need a passcode, which is generated for new and edited
    meetings.
    """
    jbh_time: int | None
    """How early participants may join before the host, if `join_before_host` is `true`: `0` at any
    time, or `5`, `10` or `15` minutes before the start.

    Known values: `0`, `5`, `10`, `15`.
    """
    personal_meeting: bool | None
    """Whether users have a personal meeting ID that they can use for their meetings."""
    default_password_for_scheduled_meetings: bool | None
    """Whether meetings that are scheduled already get the default passcode."""
    require_password_for_instant_meetings: bool | None
    """Whether instant meetings get a random passcode. Has no effect on those that use the personal
    meeting ID. Always on for free accounts and for Pro accounts with one host.
    """
    mute_upon_entry: bool | None
    """Whether participants are muted as they join."""
    require_password_for_pmi_meetings: str | None
    """Which meetings with a personal meeting ID need a passcode: `all`, `jbh_only` those that can
    be joined before the host, or `none`. Always on for free accounts and for Pro accounts with
    one host.

    Known values: `jbh_only`, `all`, `none`.
    """
    use_pmi_for_instant_meetings: bool | None
    """Whether instant meetings use the Personal Meeting ID (PMI)."""
    require_password_for_scheduled_meetings: bool | None
    """Whether meetings that are scheduled already need a passcode."""
    require_password_for_scheduling_new_meetings: bool | None
    """Whether newly scheduled meetings get a passcode, those with a personal meeting ID excepted.
    Always on for free accounts and for Pro accounts with one host.
    """
    pmi_password: str | None
    """Passcode of the user's personal meeting ID."""
    upcoming_meeting_reminder: bool | None
    """Whether the desktop app announces upcoming meetings."""
