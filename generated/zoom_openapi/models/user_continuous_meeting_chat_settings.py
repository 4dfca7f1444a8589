# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class UserContinuousMeetingChatSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    auto_add_invited_external_users: bool | None
    """Deprecated. Whether invited users from outside the account join the meeting's chat
    automatically.
    """
    auto_add_meeting_participants: bool | None
    """Deprecated. Whether the participants of the meeting join its chat automatically."""
    channel_id: str | None
    """ID of the chat channel that belongs to the continuous meeting chat."""
