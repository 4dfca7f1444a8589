# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupLockedScheduleMeetingSettings(_Record):
    audio_type: bool | None
    """Whether this setting is locked: how participants can join the audio of a meeting."""
    embed_password_in_join_link: bool | None
    """Whether this setting is locked: whether the join link contains the passcode in encrypted
    form, so that one click is enough to join.
    """
    force_pmi_jbh_password: bool | None
    """Deprecated; use `require_password_for_pmi_meetings`. Whether this setting is locked: whether
    personal meetings that people can join before the host need a passcode.
    """
    host_video: bool | None
    """Whether this setting is locked: whether meetings start with the host's video on."""
    join_before_host: bool | None
    """Whether this setting is locked: whether participants need not wait for the host to join."""
    meeting_authentication: bool | None
    """Whether this setting is locked: whether meetings are open to authenticated users only."""
    mute_upon_entry: bool | None
    """Whether this setting is locked: whether participants are muted as they join."""
    participant_video: bool | None
    """Whether this setting is locked: whether meetings start with the participants' video on."""
    pstn_password_protected: bool | None
    """Whether this setting is locked: whether participants who join by phone need a passcode, which
    is generated for new and edited meetings.
    """
    require_password_for_instant_meetings: bool | None
    """Whether this setting is locked: whether instant meetings get a random passcode."""
    require_password_for_pmi_meetings: bool | None
    """Whether this setting is locked: which meetings with a personal meeting ID need a passcode."""
    require_password_for_scheduling_new_meetings: bool | None
    """Whether this setting is locked: whether newly scheduled meetings get a passcode, those with a
    personal meeting ID excepted.
    """
    upcoming_meeting_reminder: bool | None
    """Whether this setting is locked: whether the desktop app announces upcoming meetings."""
    continuous_meeting_chat: bool | None
    """Whether the settings for continuous meeting chat are locked."""
