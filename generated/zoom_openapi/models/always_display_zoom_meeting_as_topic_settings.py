# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AlwaysDisplayZoomMeetingAsTopicSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    display_topic_for_scheduled_meetings: bool | None
    """Whether "Zoom Meeting" is shown as the topic of meetings that are scheduled already."""
