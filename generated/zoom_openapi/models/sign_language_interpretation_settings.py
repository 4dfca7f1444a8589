# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class SignLanguageInterpretationSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    enable_sign_language_interpretation_by_default: bool | None
    """Whether the scheduler turns on the sign language view by default."""
    languages: Sequence[str] | None
    """Sign languages that Zoom supports.

    Known values: `American`, `Chinese`, `French`, `German`, `Japanese`, `Russian`, `Brazilian`,
    `Spanish`, `Mexican`, `British`.
    """
    custom_languages: Sequence[str] | None
    """Self-defined sign languages."""
