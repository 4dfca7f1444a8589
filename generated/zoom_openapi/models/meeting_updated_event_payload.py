# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingUpdatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever changed the meeting."""
    operator: str | None
    """Email address of whoever changed the meeting."""
    operator_id: str | None
    """User ID of whoever changed the meeting."""
    scope: str | None
    """Whether the change applies to one meeting (`single`) or to all of them (`all`).

    Known values: `single`, `all`.
    """
    object_: _models.MeetingUpdatedEventObject | None
    """The meeting, with what changed."""
    time_stamp: int | None
    """When the meeting was changed, in milliseconds since 1970-01-01 UTC."""
    old_object: _models.MeetingUpdatedEventOldObject | None
    """The meeting before the change."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {
        "object_": "MeetingUpdatedEventObject",
        "old_object": "MeetingUpdatedEventOldObject",
    }
