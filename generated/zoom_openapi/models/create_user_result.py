# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CreateUserResult(_Record):
    email: str | None
    """Email address of the new user."""
    first_name: str | None
    """The new user's first name."""
    id: str | None
    """ID of the new user."""
    last_name: str | None
    """The new user's last name."""
    type_: int | None
    """Plan of the user: `1` Basic, `2` Licensed, `4` none assigned and no Meetings Basic, `99`
    none. Zoom has struck out `99`, which goes with `ssoCreate`.

    Known values: `1`, `2`, `4`, `99`.
    """

    _WIRE_NAMES = {"type_": "type"}
