# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class VisitorInvitationEntry(_Record):
    invitation_id: str | None
    """ID of the visitor invitation."""
    address: str | None
    """Address that the visitor is invited to."""
    details: str | None
    """Details about the host."""
    start_time: datetime.datetime | None
    """When the visit starts."""
    host_email: str | None
    """Email address of the person the visitor visits."""
    host_name: str | None
    """Name of the host."""
    invite_location_id: str | None
    """ID of the location the visitor is invited to."""
    office_name: str | None
    """Name of the office the visitor is invited to."""
    visitor_photo_url: str | None
    """Address of the photo that the visitor uploaded."""
    check_in_time: datetime.datetime | None
    """When the visitor checked in."""
    status: str | None
    """State of the invitation.

    Known values: `WAITING_FOR_REGISTRATION`, `REGISTERED`, `SIGNED_IN`, `CANCELED`, `CHECK_OUT`,
    `NO_SHOW`.
    """
    time_zone: str | None
    """Time zone of the location the visitor is invited to."""
    visitor_email: str | None
    """The visitor's email address."""
    visitor_name: str | None
    """The visitor's name."""
    visitor_organization: str | None
    """Name of the organization the visitor comes from."""

    _READERS = {"start_time": "date-time", "check_in_time": "date-time"}
