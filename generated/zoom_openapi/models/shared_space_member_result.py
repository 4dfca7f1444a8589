# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SharedSpaceMemberResult(_Record):
    successful_operations_count: int | None
    """How many members became administrators; or, by operation, how many users were taken out of
    the shared space; or how many users were put into the shared space.
    """
    unsuccessful_operations_count: int | None
    """How many members could not be made administrators; or, by operation, how many users could not
    be taken out of the shared space; or how many users could not be put into the shared space.
    """
    users: Sequence[_models.DemoteSharedSpaceAdminUser] | None
    """The users, each with the outcome of the change."""

    _READERS = {"users": ["DemoteSharedSpaceAdminUser"]}
