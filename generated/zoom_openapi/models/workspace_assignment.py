# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WorkspaceAssignment(_Record):
    assign_type: str | None
    """How the desk is assigned. So far there is only `permanent`.

    Known values: `permanent`.
    """
    permanent_assignment: _models.PermanentAssignment | None
    """The user to whom the desk is permanently assigned. Used when `assign_type` is `permanent`."""

    _READERS = {"permanent_assignment": "PermanentAssignment"}
