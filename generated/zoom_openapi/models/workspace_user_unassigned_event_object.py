# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WorkspaceUserUnassignedEventObject(_Record):
    workspace_id: str | None
    """ID of the workspace."""
    workspace_name: str | None
    """Name of the workspace."""
    account_id: str | None
    """ID of the assigned user's account."""
    user_id: str | None
    """User ID of the user whose assignment ended."""
    assign_type: str | None
    """How the desk had been assigned.

    Known values: `permanent`.
    """
