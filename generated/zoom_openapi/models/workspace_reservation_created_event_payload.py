# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspaceReservationCreatedEventPayload(_Record):
    account_id: str | None
    """ID of the account that the workspace belongs to."""
    operator: str | None
    """Email address of whoever made the reservation."""
    operator_id: str | None
    """User ID of whoever made the reservation."""
    object_: _models.WorkspaceReservationCreatedEventObject | None
    """The reservation."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "WorkspaceReservationCreatedEventObject"}
