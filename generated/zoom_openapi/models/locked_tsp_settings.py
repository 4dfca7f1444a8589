# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedTspSettings(_Record):
    call_out: bool | None
    """Whether the setting for calling out is locked."""
    show_international_numbers_link: bool | None
    """Whether this setting is locked: whether the invitation email links to the list of
    international numbers.
    """
    display_toll_free_numbers: bool | None
    """Whether the setting for displaying toll-free numbers is locked."""
