# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Workspace(_Record):
    id: str | None
    """The workspace's ID."""
    workspace_name: str | None
    """Name of the workspace."""
    workspace_display_name: str | None
    """Name the workspace is shown with."""
    workspace_type: str | None
    """Kind of workspace.

    Known values: `desk`, `room`.
    """
    workspace_passcode: str | None
    """Passcode of the workspace."""
    activation_code: str | None
    """Activation code of the workspace."""
    calendar_resource_id: str | None
    """ID of the workspace's calendar resource."""
    location_id: str | None
    """ID of the location the workspace is at."""
    support_assignment: bool | None
    """Whether the workspace can be assigned to a user."""

    _WIRE_NAMES = {"support_assignment": "supportAssignment"}
