# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class VisitorManagementInvitationCreatedEventPayload(_Record):
    account_id: str | None
    """ID of the user's account."""
    operator: str | None
    """Email address of whoever invited the visitor."""
    operator_id: str | None
    """User ID of whoever invited the visitor."""
    object_: _models.VisitorManagementInvitationCreatedEventObject | None
    """The visit, with visitor and host."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "VisitorManagementInvitationCreatedEventObject"}
