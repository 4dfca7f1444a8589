# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Livestream(_Record):
    page_url: str | None
    """Address at which the livestream can be watched."""
    stream_key: str | None
    """Name and key of the livestream on the streaming platform."""
    stream_url: str | None
    """Address to which the livestream is sent."""
    resolution: str | None
    """Resolution of the video in the live stream."""
