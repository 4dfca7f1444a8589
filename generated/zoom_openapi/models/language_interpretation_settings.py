# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class LanguageInterpretationSettings(_Record):
    custom_languages: Sequence[str] | None
    """Self-defined languages for interpretation."""
    enable: bool | None
    """Whether the setting is on."""
    enable_language_interpretation_by_default: bool | None
    """Whether language interpretation is on by default in new meetings."""
    allow_participants_to_speak_in_listening_channel: bool | None
    """Whether participants can talk in the interpretation channel that they are listening to."""
    allow_up_to_25_custom_languages_when_scheduling_meetings: bool | None
    """Whether as many as 25 self-defined languages can be used for interpretation when a meeting is
    scheduled.
    """
    languages: Sequence[str] | None
    """Languages for interpretation that Zoom supports.

    Known values: `English`, `Chinese`, `Japanese`, `German`, `French`, `Russian`, `Portuguese`,
    `Spanish`, `Korean`.
    """
