# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Sharing(_Record):
    details: Sequence[_models.SharingDetails] | None
    """What the participant shared and recorded."""
    id: str | None
    """The participant's ID: the user ID of a participant who was signed in, otherwise empty."""
    user_id: str | None
    """ID that the participant was given on joining; valid for this one session only."""
    user_name: str | None
    """Display name of the participant."""

    _READERS = {"details": ["SharingDetails"]}
