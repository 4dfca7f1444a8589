# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockSettingsUpdatedScheduleMeetingSettings(_Record):
    audio_type: bool | None
    """How participants can join the audio of a meeting: `both` phone and computer, `telephony`
    phone only, `voip` computer only, `thirdParty` a third-party audio conference.
    """
    embed_password_in_join_link: bool | None
    """Whether the join link contains the passcode in encrypted form, so that one click is enough to
    join.
    """
    enforce_login: bool | None
    """Whether only people signed in to Zoom get into meetings."""
    enforce_login_with_domains: bool | None
    """Whether only users who signed in with an address of certain domains can join meetings."""
    host_video: bool | None
    """Whether meetings start with the host's video on."""
    join_before_host: bool | None
    """Whether participants need not wait for the host to join."""
    meeting_authentication: bool | None
    """Whether meetings are open to authenticated users only."""
    not_store_meeting_topic: bool | None
    """Whether every meeting shows "Zoom Meeting" as its topic."""
    participant_video: bool | None
    """Whether meetings start with the participants' video on. Participants can change it during the
    meeting.
    """
    require_password_for_instant_meetings: bool | None
    """Whether instant meetings get a random passcode. Has no effect on those that use the personal
    meeting ID. Always on for free accounts and for Pro accounts with one host.
    """
    require_password_for_pmi_meetings: bool | None
    """Which meetings with a personal meeting ID need a passcode: `all`, `jbh_only` those that can
    be joined before the host, or `none`. Always on for free accounts and for Pro accounts with
    one host.
    """
    require_password_for_scheduling_new_meetings: bool | None
    """Whether newly scheduled meetings get a passcode, those with a personal meeting ID excepted.
    Always on for free accounts and for Pro accounts with one host.
    """
    use_pmi_for_instant_meetings: bool | None
    """Whether instant meetings use the Personal Meeting ID (PMI)."""
    use_pmi_for_scheduled_meetings: bool | None
    """Whether scheduled meetings use the Personal Meeting ID (PMI)."""
    always_display_zoom_webinar_as_topic: bool | None
    """The setting that shows "Zoom Webinar" as the topic of every webinar."""
    meeting_template: bool | None
    """The meeting templates feature."""
