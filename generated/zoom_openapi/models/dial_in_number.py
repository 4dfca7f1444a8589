# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DialInNumber(_Record):
    code: str | None
    """Country calling code of the dial-in number."""
    number: str | None
    """Dial-in number, shorter than 16 characters."""
    type_: str | None
    """Kind of dial-in number: `toll`, `tollfree`, or `media_link`, a phone number for PSTN
    integration in place of a paid bridge number.

    Known values: `toll`, `tollfree`, `media_link`.
    """
    country_label: str | None
    """Label of the country: `US_TSP_TB` or `EU_TSP_TB`.

    Known values: `US_TSP_TB`, `EU_TSP_TB`.
    """

    _WIRE_NAMES = {"type_": "type"}
