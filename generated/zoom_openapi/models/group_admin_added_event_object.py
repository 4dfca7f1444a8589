# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupAdminAddedEventObject(_Record):
    id: str | None
    """The group's ID."""
    admins: Sequence[_models.UserChannelAdministrator] | None
    """The new administrators of the group."""

    _READERS = {"admins": ["UserChannelAdministrator"]}
