# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class VisitorManagementInvitationCreatedEventObject(_Record):
    invitation_id: str | None
    """ID of the visitor invitation."""
    visitor_email: str | None
    """The visitor's email address."""
    visitor_name: str | None
    """The visitor's name."""
    start_time: int | None
    """When the visit starts, as a Unix timestamp."""
    end_time: int | None
    """When the visit ends, as a Unix timestamp."""
    invite_location_id: str | None
    """ID of the location the visitor is invited to."""
    host_id: str | None
    """User ID of the host."""
    host_name: str | None
    """Name of the host."""
    host_email: str | None
    """Email address of the host."""
