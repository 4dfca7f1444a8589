# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Issue(_Record):
    issue_name: str | None
    """The kind of issue; `{name}` stands for the name of a device.

    Known values: `Room Controller disconnected`, `Room Controller connected`, `Selected camera has
    disconnected`, `Selected camera is reconnected`, `Selected microphone has disconnected`,
    `Selected microphone is reconnected`, `Selected speaker has disconnected`, `Selected speaker is
    reconnected`, `Zoom room is offline`, `Zoom room is online`, `High CPU usage is detected`, `Low
    bandwidth network is detected`, `{name} battery is low`, `{name} battery is normal`, `{name}
    disconnected`, `{name} connected`, `{name} is not charging`.
    """
    zoom_rooms_count: int | None
    """How many Zoom Rooms had this issue."""
