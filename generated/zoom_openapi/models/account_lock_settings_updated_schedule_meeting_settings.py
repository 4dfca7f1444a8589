# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockSettingsUpdatedScheduleMeetingSettings(_Record):
    audio_type: bool | None
    """Whether this setting is locked: how participants can join the audio of a meeting."""
    embed_password_in_join_link: bool | None
    """Whether this setting is locked: whether the join link contains the passcode in encrypted
    form, so that one click is enough to join.
    """
    enforce_login: bool | None
    """Whether this setting is locked: whether only people signed in to Zoom get into meetings."""
    enforce_login_with_domains: bool | None
    """Whether this setting is locked: whether only users who signed in with an address of certain
    domains can join meetings.
    """
    host_video: bool | None
    """Whether this setting is locked: whether meetings start with the host's video on."""
    join_before_host: bool | None
    """Whether this setting is locked: whether participants need not wait for the host to join."""
    meeting_authentication: bool | None
    """Whether this setting is locked: whether meetings are open to authenticated users only."""
    not_store_meeting_topic: bool | None
    """Whether this setting is locked: whether every meeting shows "Zoom Meeting" as its topic."""
    participant_video: bool | None
    """Whether this setting is locked: whether meetings start with the participants' video on."""
    require_password_for_instant_meetings: bool | None
    """Whether this setting is locked: whether instant meetings get a random passcode."""
    require_password_for_pmi_meetings: bool | None
    """Whether this setting is locked: which meetings with a personal meeting ID need a passcode."""
    require_password_for_scheduling_new_meetings: bool | None
    """Whether this setting is locked: whether newly scheduled meetings get a passcode, those with a
    personal meeting ID excepted.
    """
    use_pmi_for_instant_meetings: bool | None
    """Whether this setting is locked: whether instant meetings use the Personal Meeting ID (PMI)."""
    use_pmi_for_scheduled_meetings: bool | None
    """Whether this setting is locked: whether scheduled meetings use the Personal Meeting ID (PMI)."""
    always_display_zoom_webinar_as_topic: bool | None
    """Whether this setting is locked: the setting that shows "Zoom Webinar" as the topic of every
    webinar.
    """
    meeting_template: bool | None
    """Whether this setting is locked: the meeting templates feature."""
