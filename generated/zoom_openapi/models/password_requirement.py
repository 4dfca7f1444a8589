# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class PasswordRequirement(_Record):
    consecutive_characters_length: int | None
    """Limit on runs of successive characters, such as "abcd", in a sign-in password: with `n` from
    `4` to `8`, a run may have `n` - 1 characters; `0` means no limit.
    """
    have_special_character: bool | None
    """Whether sign-in passwords need at least one special character, such as `!` or `#`."""
    minimum_password_length: int | None
    """The least number of characters of a passcode, from 9 to 14. `0` turns the rule off, which
    leaves the basic minimum of 8 characters.
    """
    weak_enhance_detection: bool | None
    """Whether sign-in passwords are checked against a list of weak ones, so that simple passwords
    are not used.
    """
