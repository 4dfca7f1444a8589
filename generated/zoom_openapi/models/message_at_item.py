# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MessageAtItem(_Record):
    at_contact: str | None
    """User ID of the mentioned contact. Empty when that contact is on another account than the
    current user.
    """
    at_contact_member_id: str | None
    """Member ID of the mentioned contact. Present when `at_type` is `1`."""
    at_type: int | None
    """What is mentioned: `1` a contact, `2` the channel.

    Known values: `1`, `2`.
    """
    end_position: int | None
    """Where the mention ends in the message text, counted from 0: the place of its last character."""
    start_position: int | None
    """Where the mention (its `@`) starts in the message text: `0` at the beginning."""
