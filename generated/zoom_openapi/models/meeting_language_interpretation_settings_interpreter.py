# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingLanguageInterpretationSettingsInterpreter(_Record):
    email: str | None
    """Email address of the interpreter."""
    languages: str | None
    """Deprecated. The two languages of the interpreter as country codes, comma-separated: `US` for
    English, `CN` for Chinese, `JP` for Japanese, `DE` for German, `FR` for French, `RU` for
    Russian, `PT` for Portuguese, `ES` for Spanish, `KR` for Korean.
    """
    interpreter_languages: str | None
    """The two languages that the interpreter translates between, separated by a comma. The user's
    settings list the languages to choose from, under `languages` and `custom_languages` of
    `language_interpretation`.
    """
