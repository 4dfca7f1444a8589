# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ImGroup(_Record):
    id: str | None
    """The IM group's ID; or, by operation, ID of the new IM group."""
    name: str | None
    """Name of the IM group."""
    total_members: int | None
    """How many members the group has."""
    search_by_account: bool | None
    """Whether members of the IM group can search for people in the same account."""
    search_by_domain: bool | None
    """Whether members of the IM group can search for people with the same e-mail domain."""
    search_by_ma_account: bool | None
    """Whether members of the IM group can search for people in the same master account and all its
    sub accounts.
    """
    type_: str | None
    """Who sees the members. `normal`: they see one another, and others find them by searching.
    `shared`: the whole account sees them. `restricted`: only members see or find them.

    Known values: `normal`, `shared`, `restricted`.
    """

    _WIRE_NAMES = {"type_": "type"}
