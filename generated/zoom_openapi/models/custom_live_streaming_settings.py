# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class CustomLiveStreamingSettings(_Record):
    stream_url: str | None
    """Address to which the livestream is sent."""
    stream_key: str | None
    """Key of the livestream."""
    page_url: str | None
    """Address of the page that shows the livestream."""
    resolution: str | None
    """Resolution of the picture in pixels, width by height."""
