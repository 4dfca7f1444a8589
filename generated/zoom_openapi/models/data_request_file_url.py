# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DataRequestFileUrl(_Record):
    download_url: str | None
    """Address from which the exported file can be downloaded. It works once and for 5 minutes."""
