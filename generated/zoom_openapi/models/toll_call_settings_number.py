# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TollCallSettingsNumber(_Record):
    code: str | None
    """International calling code of the phone number."""
    country_code: str | None
    """Country of the phone number, as a two-letter code."""
    country_name: str | None
    """Name of the country that the phone number belongs to."""
    display_number: str | None
    """The phone number as it is shown."""
    number: str | None
    """Phone number."""
