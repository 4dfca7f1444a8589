# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingAutoAddRecordingToVideoManagementSettingsChannel(_Record):
    channel_id: str | None
    """ID of the video management channel."""
    name: str | None
    """Name of the video management channel that gets the recording."""
