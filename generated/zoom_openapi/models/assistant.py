# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Assistant(_Record):
    email: str | None
    """Email address of the assistant."""
    id: str | None
    """The assistant's user ID."""
    can_manage_host_private_event: bool | None
    """Whether the assistant can manage private events of the user."""
