# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSettingsGlobalDialInNumber(_Record):
    city: str | None
    """City that the phone number belongs to, if any."""
    country: str | None
    """Two-letter code of the country that the dial-in number belongs to."""
    country_name: str | None
    """Full name of the country that the dial-in number belongs to."""
    number: str | None
    """Dial-in number."""
    type_: str | None
    """Kind of dial-in number.

    Known values: `toll`, `tollfree`, `premium`.
    """

    _WIRE_NAMES = {"type_": "type"}
