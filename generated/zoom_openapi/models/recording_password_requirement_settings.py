# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordingPasswordRequirementSettings(_Record):
    have_letter: bool | None
    """Whether a passcode needs at least one letter."""
    have_number: bool | None
    """Whether a passcode needs at least one digit."""
    have_special_character: bool | None
    """Whether a passcode needs at least one special character, such as `!` or `#`."""
    length: int | None
    """Shortest passcode that is allowed, in characters."""
    only_allow_numeric: bool | None
    """Whether the passcode must be digits only."""
