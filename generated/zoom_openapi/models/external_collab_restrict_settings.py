# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ExternalCollabRestrictSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    external_chat: str | None
    """The kind of user group that the restriction names: `allowed` users who may work with external
    ones, `not_allowed` users who may not.

    Known values: `allowed`, `not_allowed`.
    """
    group_id: str | None
    """ID of the group."""
