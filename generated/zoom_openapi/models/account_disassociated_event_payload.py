# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountDisassociatedEventPayload(_Record):
    account_id: str | None
    """ID of the master account that the sub account was separated from."""
    operator: str | None
    """Email address of whoever separated the sub account."""
    operator_id: str | None
    """User ID of whoever separated the sub account."""
    object_: _models.SubAccount | None
    """The sub account."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "SubAccount"}
