# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class QuestionAndAnswerSettings(_Record, init=False):
    enable: bool | None
    allow_anonymous_questions: bool | None
    answer_questions: str | None
    attendees_can_upvote: bool | None
    attendees_can_comment: bool | None
