# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsUpdatedScheduleMeetingSettings(_Record):
    audio_type: bool | None
    """Whether people can take part with sound alone."""
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
    mute_upon_entry: bool | None
    """Whether participants are muted as they join."""
    participant_video: bool | None
    """Whether meetings start with the participants' video on. Participants can change it during the
    meeting.
    """
    personal_meeting: bool | None
    """Whether users have a personal meeting ID that they can use for their meetings."""
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

    Known values: `none`, `all`, `jbh_only`.
    """
    require_password_for_scheduled_meetings: bool | None
    """Whether meetings that are scheduled already need a passcode."""
    require_password_for_scheduling_new_meetings: bool | None
    """Whether newly scheduled meetings get a passcode, those with a personal meeting ID excepted.
    Always on for free accounts and for Pro accounts with one host.
    """
    upcoming_meeting_reminder: bool | None
    """Whether the desktop app announces upcoming meetings."""
    use_pmi_for_instant_meetings: bool | None
    """Whether instant meetings use the Personal Meeting ID (PMI)."""
    use_pmi_for_schedule_meetings: bool | None
    """Whether all scheduled meetings use the personal meeting ID."""
    always_display_zoom_meeting_as_topic: _models.AlwaysDisplayZoomMeetingAsTopicSettings | None
    """Settings for showing "Zoom Meeting" in place of the real topic of meetings."""
    always_display_zoom_webinar_as_topic: _models.AlwaysDisplayZoomWebinarAsTopicSettings | None
    """The setting that shows "Zoom Webinar" as the topic of every webinar."""

    _READERS = {
        "always_display_zoom_meeting_as_topic": "AlwaysDisplayZoomMeetingAsTopicSettings",
        "always_display_zoom_webinar_as_topic": "AlwaysDisplayZoomWebinarAsTopicSettings",
    }
