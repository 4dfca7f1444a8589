# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LanguageConfig(_Record):
    name: str | None
    """Name of the language that captions are translated into.

    Known values: `English`.
    """
    code: str | None
    """Code of the language that captions are translated into.

    Known values: `en`.
    """
