# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DialInNumber(_Record):
    code: str | None
    """Country calling code of the dial-in number."""
    number: str | None
    """Dial-in number, shorter than 16 characters."""
    type_: str | None
    """Kind of dial-in number.

    Known values: `toll`, `tollfree`, `media_link`.
    """
    country_label: str | None
    """Label shown in place of the country code.

    Known values: `US_TSP_TB`, `EU_TSP_TB`.
    """

    _WIRE_NAMES = {"type_": "type"}
