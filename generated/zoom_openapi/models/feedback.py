# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Feedback(_Record):
    satisfied: bool | None
    """Whether the participant was satisfied."""
    feedback_details: Sequence[_models.FeedbackDetails] | None
    """What went wrong. Null if `satisfied` is `true`."""
    comments: str | None
    """Comments of the participant. Null if `satisfied` is `true`."""

    _READERS = {"feedback_details": ["FeedbackDetails"]}
