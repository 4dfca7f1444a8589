# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarQuestionAndAnswerSettings(_Record):
    allow_submit_questions: bool | None
    """Whether participants may submit questions."""
    allow_anonymous_questions: bool | None
    """Whether participants may ask questions without showing their name to the host, co-hosts and
    panelists.
    """
    answer_questions: str | None
    """Which questions attendees see: `only` those that have been answered, or `all` that were
    submitted.

    Known values: `only`, `all`.
    """
    attendees_can_comment: bool | None
    """Whether attendees may answer questions or comment in their threads."""
    attendees_can_upvote: bool | None
    """Whether attendees may give a thumbs up to questions, which moves popular ones to the top."""
    allow_auto_reply: bool | None
    """Whether questions of attendees get an automatic reply. For simulive webinars."""
    auto_reply_text: str | None
    """Text of the automatic reply, if `allow_auto_reply` is on."""
    enable: bool | None
    """Whether the setting is on."""
