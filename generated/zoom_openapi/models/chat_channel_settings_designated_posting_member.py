# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatChannelSettingsDesignatedPostingMember(_Record):
    member_id: str | None
    """Member ID of a member with the right to post."""
    user_id: str | None
    """User ID of a member who may post. Empty if the member belongs to another account."""
