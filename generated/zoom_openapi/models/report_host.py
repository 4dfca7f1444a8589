# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ReportHost(_Record):
    custom_attributes: Sequence[_models.ReportHostCustomAttribute] | None
    """Custom attributes of the user."""
    dept: str | None
    """The user's department."""
    email: str | None
    """Email address of the user."""
    id: str | None
    """The user's ID."""
    meeting_minutes: int | None
    """Meeting minutes of the user."""
    meetings: int | None
    """Number of meetings of this user."""
    participants: int | None
    """How many participants the user's meetings had."""
    type_: int | None
    """Type of the user, as a number."""
    user_name: str | None
    """Display name of the user."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"custom_attributes": ["ReportHostCustomAttribute"]}
