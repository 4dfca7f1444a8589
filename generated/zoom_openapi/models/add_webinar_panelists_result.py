# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddWebinarPanelistsResult(_Record):
    id: str | None
    """The webinar's ID, here as text."""
    updated_at: datetime.datetime | None
    """When the panelists were added."""

    _READERS = {"updated_at": "date-time"}
