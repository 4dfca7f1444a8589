# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoleMember(_Record):
    department: str | None
    """Department of the member."""
    email: str | None
    """Email address of the member."""
    first_name: str | None
    """The member's first name."""
    id: str | None
    """The member's user ID."""
    last_name: str | None
    """The member's last name."""
    type_: int | None
    """Plan of the member: `1` Basic, `2` Licensed.

    Known values: `1`, `2`.
    """

    _WIRE_NAMES = {"type_": "type"}
