# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class RecordingRegistrationCreatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever recorded the meeting or webinar."""
    object_: _models.RecordingRegistrationApprovedEventObject | None
    """The recorded meeting or webinar, with the registrant."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "RecordingRegistrationApprovedEventObject"}
