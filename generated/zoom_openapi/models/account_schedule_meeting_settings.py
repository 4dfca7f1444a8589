# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountScheduleMeetingSettings(_Record):
    audio_type: str | None
    """How participants can join the audio of a meeting: `both` phone and computer, `telephony`
    phone only, `voip` computer only, `thirdParty` a third-party audio conference.

    Known values: `both`, `telephony`, `voip`, `thirdParty`.
    """
    enforce_login: bool | None
    """Whether only people signed in to Zoom get into meetings."""
    enforce_login_domains: str | None
    """Domains whose signed-in users can join."""
    enforce_login_with_domains: bool | None
    """Whether only users who signed in with an address of certain domains can join meetings."""
    force_pmi_jbh_password: bool | None
    """Deprecated; use `require_password_for_pmi_meetings`. Whether personal meetings that people
    can join before the host need a passcode.
    """
    host_video: bool | None
    """Whether meetings start with the host's video on."""
    enable_dedicated_group_chat: bool | None
    """Whether the conversation of a meeting gets a group chat of its own."""
    jbh_time: int | None
    """How early participants may join before the host, if `join_before_host` is `true`: `0` at any
    time, or `5`, `10` or `15` minutes before the start.

    Known values: `0`, `5`, `10`, `15`.
    """
    join_before_host: bool | None
    """Whether participants need not wait for the host to join."""
    meeting_password_requirement: _models.MeetingPasswordRequirement | None
    """Rules for the passcodes of meetings and webinars."""
    not_store_meeting_topic: bool | None
    """Whether every meeting shows "Zoom Meeting" as its topic."""
    participant_video: bool | None
    """Whether meetings start with the participants' video on. Participants can change it during the
    meeting.
    """
    allow_host_to_disable_participant_video: bool | None
    """Whether hosts can turn off participants' video when they schedule a meeting."""
    personal_meeting: bool | None
    """Whether users have a personal meeting ID that they can use for their meetings."""
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
    always_display_zoom_meeting_as_topic: _models.AlwaysDisplayZoomMeetingAsTopicSettings | None
    """Settings for showing "Zoom Meeting" in place of the real topic of meetings."""
    hide_meeting_description: _models.HideMeetingDescriptionSettings | None
    """The setting that hides meeting descriptions."""
    always_display_zoom_webinar_as_topic: _models.AlwaysDisplayZoomWebinarAsTopicSettings | None
    """The setting that shows "Zoom Webinar" as the topic of every webinar."""
    hide_webinar_description: _models.HideWebinarDescriptionSettings | None
    """The setting that hides webinar descriptions."""
    meeting_template: _models.AccountScheduleMeetingTemplateSettings | None
    """The meeting templates feature."""
    continuous_meeting_chat: _models.ContinuousMeetingChatSettings | None
    """Settings for continuous meeting chat."""

    _READERS = {
        "meeting_password_requirement": "MeetingPasswordRequirement",
        "always_display_zoom_meeting_as_topic": "AlwaysDisplayZoomMeetingAsTopicSettings",
        "hide_meeting_description": "HideMeetingDescriptionSettings",
        "always_display_zoom_webinar_as_topic": "AlwaysDisplayZoomWebinarAsTopicSettings",
        "hide_webinar_description": "HideWebinarDescriptionSettings",
        "meeting_template": "AccountScheduleMeetingTemplateSettings",
        "continuous_meeting_chat": "ContinuousMeetingChatSettings",
    }
