# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AiComposeSettings(_Record):
    enable: bool | None
    """Whether AI Companion can help to write messages."""
    shown_in_team_chat: bool | None
    """Whether the AI feature is shown in Team Chat."""
