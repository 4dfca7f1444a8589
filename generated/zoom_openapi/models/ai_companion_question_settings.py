# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AiCompanionQuestionSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    auto_enable: bool | None
    """Whether questions to AI Companion are open to participants as soon as the meeting begins."""
    who_can_ask_questions: int | None
    """Who may ask the AI Companion about the transcript: `1` participants and invitees, all of
    them; `2` all participants, each from joining on; `3` the host only; `4` participants and
    invitees of the organization; `5` participants of the organization, each from joining on.

    Known values: `1`, `2`, `3`, `4`, `5`.
    """
