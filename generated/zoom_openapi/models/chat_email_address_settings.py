# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ChatEmailAddressSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    only_allow_specific_domains: bool | None
    """Whether only emails from the domains in `specific_domains` are accepted."""
    specific_domains: Sequence[str] | None
    """Domains from which email is accepted."""
