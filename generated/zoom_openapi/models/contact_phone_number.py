# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ContactPhoneNumber(_Record):
    code: str | None
    """Country calling code of the phone number, such as `+1`."""
    country: str | None
    """Two-letter code of the phone number's country, such as `BR` for Brazil."""
    label: str | None
    """What kind of number it is.

    Known values: `Mobile`, `Office`, `Home`, `Fax`.
    """
    number: str | None
    """The user's phone number."""
    verified: bool | None
    """Whether the phone number has been verified by Zoom."""
