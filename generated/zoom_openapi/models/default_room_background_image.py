# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class DefaultRoomBackgroundImage(_Record):
    content_id: str | None
    """ID of the background image."""
    content_name: str | None
    """Name of the background image."""
    download_url: str | None
    """Address from which the background image can be downloaded. It expires as `download_url_ttl`
    says.
    """
    download_url_ttl: str | None
    """For how many seconds the download address works."""
