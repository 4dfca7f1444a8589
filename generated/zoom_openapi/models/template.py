# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Template(_Record):
    id: str | None
    """The meeting or webinar template's ID."""
    name: str | None
    """Name of the meeting or webinar template."""
    type_: int | None
    """Whose template it is: `1` a meeting or webinar template, `2` an administrator's one.

    Known values: `1`, `2`.
    """

    _WIRE_NAMES = {"type_": "type"}
