# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingPermanentlyDeletedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever deleted the meeting for good."""
    operator: str | None
    """Email address of whoever deleted the meeting for good."""
    operator_id: str | None
    """User ID of whoever deleted the meeting for good."""
    operation: str | None
    """Whether it applies to one meeting (`single`) or to all of them (`all`).

    Known values: `all`, `single`.
    """
    object_: _models.Meeting | None
    """The meeting."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "Meeting"}
