# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserCreatedEventPayload(_Record):
    account_id: str | None
    """ID of the account of whoever added the user."""
    operator: str | None
    """Email address of whoever added the user."""
    operator_id: str | None
    """User ID of whoever added the user."""
    creation_type: str | None
    """How the user was added: `create`, `ssoCreate`, `autoCreate` or `custCreate`.

    Known values: `create`, `ssoCreate`, `autoCreate`, `custCreate`.
    """
    object_: _models.User | None
    """The user."""

    _WIRE_NAMES = {"object_": "object"}

    _READERS = {"object_": "User"}
