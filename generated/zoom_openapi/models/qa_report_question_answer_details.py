# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class QaReportQuestionAnswerDetails(_Record):
    user_id: str | None
    """User ID of the person who answered. Empty for people from outside the account."""
    name: str | None
    """Display name of the host or participant who answered."""
    email: str | None
    """Email address of the participant. With some exceptions empty for people outside the host's
    account.
    """
    content: str | None
    """The host's answer, or the participant's comment."""
    create_time: datetime.datetime | None
    """When the answer or comment was submitted."""
    type_: str | None
    """Who answered and how: for instance publicly or privately by the host, or with a participant's
    comment.

    Known values: `default`, `host_answered_publicly`, `host_answered_privately`,
    `participant_commented`, `host_answered`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"create_time": "date-time"}
