# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ExternalUserControlSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    selected_option: int | None
    """Who can add external users: `1` everyone, `2` members of the organization and specified
    external accounts, `3` only the account's owner and administrators.

    Known values: `1`, `2`, `3`.
    """
    external_account: bool | None
    """Whether the setting can be edited for specified accounts."""
