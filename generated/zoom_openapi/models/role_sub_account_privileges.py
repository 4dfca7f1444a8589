# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoleSubAccountPrivileges(_Record):
    second_level: int | None
    """How the role manages sub accounts: `1` as their owner, `2` with the same privileges as in the
    current account, `3` with the privileges chosen for it.

    Known values: `1`, `2`, `3`.
    """
