# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RecordingRenamedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever renamed the recording."""
    operator: str | None
    """Email address of whoever renamed the recording."""
    operator_id: str | None
    """User ID of whoever renamed the recording."""
    time_stamp: float | None
    """When the recording was renamed, as a timestamp."""
    object_: _models.AccountRecording | None
    """The recorded meeting or webinar, with the new title."""
    old_object: _models.AccountRecording | None
    """The recording with its title before."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "AccountRecording", "old_object": "AccountRecording"}
