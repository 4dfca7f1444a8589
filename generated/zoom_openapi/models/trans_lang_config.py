# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TransLangConfig(_Record):
    speak_language: _models.SpeakLanguage | None
    """Language that is spoken in the meeting."""
    translate_to: _models.TranslateToConfig | None
    """Languages that the captions are translated into."""

    _READERS = {"speak_language": "SpeakLanguage", "translate_to": "TranslateToConfig"}
