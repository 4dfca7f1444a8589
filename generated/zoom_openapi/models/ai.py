# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Ai(_Record):
    enable: bool | None
    """Whether the setting is on."""
    shown_in_team_chat: bool | None
    """Whether the AI feature is shown in Team Chat."""
