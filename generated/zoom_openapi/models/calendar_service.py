# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class CalendarService(_Record):
    calendar_service_id: str | None
    """ID of the calendar service."""
    calendar_service_name: str | None
    """Name of the calendar service."""
    calendar_resource_total_number: int | None
    """How many calendar resources the service has in all."""
    calendar_resource_assigned_number: int | None
    """How many calendar resources of the service are assigned."""
    added_date_time: datetime.datetime | None
    """When the calendar service was added."""
    latest_synced_date_time: datetime.datetime | None
    """When the calendar service was synced last."""

    _READERS = {"added_date_time": "date-time", "latest_synced_date_time": "date-time"}
