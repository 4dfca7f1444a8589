# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingQuestionAndAnswerSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    allow_submit_questions: bool | None
    """Whether participants may submit questions."""
    allow_anonymous_questions: bool | None
    """Whether participants may ask questions without showing their name to the host, co-hosts and
    panelists. Meetings: not supported for simulive ones.
    """
    question_visibility: str | None
    """Which questions attendees see: `answered` the answered ones only, `all` every question in the
    Q&A.

    Known values: `answered`, `all`.
    """
    attendees_can_comment: bool | None
    """Whether attendees may answer questions or comment in their threads."""
    attendees_can_upvote: bool | None
    """Whether attendees may give a thumbs up to questions, which moves popular ones to the top."""
