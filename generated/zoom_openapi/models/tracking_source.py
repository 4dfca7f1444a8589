# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TrackingSource(_Record):
    id: str | None
    """The tracking source's ID."""
    registration_count: int | None
    """How many people registered through this source."""
    source_name: str | None
    """Platform on which the registration link was shared."""
    tracking_url: str | None
    """Link to the registration page that was shared there."""
    visitor_count: int | None
    """How many people visited the registration page through this source."""
