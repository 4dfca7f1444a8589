# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingTemplateSettings(_Record):
    in_meeting: _models.MeetingTemplateInMeetingSettings | None
    """Settings of the template for what can be done in a meeting."""
    recording: _models.MeetingTemplateRecordingSettings | None
    """The template's settings for recording."""
    schedule_meeting: _models.ScheduleMeetingSettings | None
    """Settings for scheduling meetings."""
    meeting_security: _models.MeetingTemplateSettingsMeetingSecurity | None
    """Settings for the security of meetings."""

    _READERS = {
        "in_meeting": "MeetingTemplateInMeetingSettings",
        "recording": "MeetingTemplateRecordingSettings",
        "schedule_meeting": "ScheduleMeetingSettings",
        "meeting_security": "MeetingTemplateSettingsMeetingSecurity",
    }
