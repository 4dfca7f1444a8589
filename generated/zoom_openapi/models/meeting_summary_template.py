# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSummaryTemplate(_Record):
    meeting_summary_template_id: str | None
    """The summary template's ID."""
    name: str | None
    """Name of the summary template."""
    description: str | None
    """What the summary template is for."""
