# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ScheduleMeetingSettings(_Record):
    host_video: bool | None
    """Whether meetings start with the host's video on."""
    participant_video: bool | None
    """Whether meetings start with the participants' video on. Participants can change it during the
    meeting.
    """
    mute_upon_entry: bool | None
    """Whether participants are muted as they join."""
