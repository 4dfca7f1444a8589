# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AssignedAccount(_Record):
    id: str | None
    """ID of the account that the number is assigned to."""
    name: str | None
    """Name of the account that the number is assigned to."""
    type_: int | None
    """Kind of account: `1` master account, `2` sub account.

    Known values: `1`, `2`.
    """

    _WIRE_NAMES = {"type_": "type"}
