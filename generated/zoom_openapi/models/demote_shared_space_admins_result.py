# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DemoteSharedSpaceAdminsResult(_Record):
    successful_operations_count: int | None
    """How many administrators were turned back into members."""
    unsuccessful_operations_count: int | None
    """How many administrators could not be turned back into members."""
    users: Sequence[_models.DemoteSharedSpaceAdminUser] | None
    """The users, each with the outcome of the change."""

    _READERS = {"users": ["DemoteSharedSpaceAdminUser"]}
