# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SpeakLanguage(_Record):
    name: str | None
    """Name of the language that is spoken.

    Known values: `Chinese (Simplified)`, `Dutch`, `English`, `French`, `German`, `Italian`,
    `Japanese`, `Korean`, `Portuguese`, `Russian`, `Spanish`, `Ukrainian`.
    """
    code: str | None
    """Code of the language that is spoken.

    Known values: `zh`, `nl`, `en`, `fr`, `de`, `it`, `ja`, `ko`, `pt`, `ru`, `es`, `uk`.
    """
