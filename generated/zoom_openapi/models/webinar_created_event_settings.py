# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarCreatedEventSettings(_Record):
    use_pmi: bool | None
    """Whether the webinar uses the personal meeting ID (PMI)."""
    alternative_hosts: str | None
    """Email addresses or IDs of the webinar's alternative hosts, separated by semicolons."""
