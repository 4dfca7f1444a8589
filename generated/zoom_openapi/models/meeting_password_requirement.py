# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingPasswordRequirement(_Record):
    consecutive_characters_length: int | None
    """Limit on runs of successive characters, such as "abcd", in a passcode: with `n` from `4` to
    `8`, a run may have `n` - 1 characters; `0` means no limit.

    Known values: `0`, `4`, `5`, `6`, `7`, `8`.
    """
    have_letter: bool | None
    """Whether a passcode needs at least one letter."""
    have_number: bool | None
    """Whether a passcode needs at least one digit."""
    have_special_character: bool | None
    """Whether a passcode needs at least one special character, such as `!` or `#`."""
    have_upper_and_lower_characters: bool | None
    """Whether a passcode has to mix upper-case and lower-case letters."""
    length: int | None
    """Shortest passcode that is allowed, in characters."""
    only_allow_numeric: bool | None
    """Whether the passcode must be digits only."""
    weak_enhance_detection: bool | None
    """Whether users are told that their passcode is weak."""
