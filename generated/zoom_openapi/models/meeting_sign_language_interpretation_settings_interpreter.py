# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSignLanguageInterpretationSettingsInterpreter(_Record):
    email: str | None
    """Email address of the interpreter."""
    sign_language: str | None
    """Sign language of the interpreter. The user's settings list the languages to choose from,
    under `languages` and `custom_languages` of `sign_language_interpretation`.
    """
