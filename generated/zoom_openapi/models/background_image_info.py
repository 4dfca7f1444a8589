# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BackgroundImageInfo(_Record):
    display_id: str | None
    """The display: one of the room's own (`zoom_rooms_display1` to `zoom_rooms_display4`), the
    companion whiteboard, or the display of the companion Zoom Rooms.

    Known values: `zoom_rooms_display1`, `zoom_rooms_display2`, `zoom_rooms_display3`,
    `zoom_rooms_display4`, `companion_whiteboard`, `companion_zoom_rooms`.
    """
    content_id: str | None
    """ID of the image, if it comes from the background image library or from Zoom's default images."""
    download_url: str | None
    """Address from which the background image can be downloaded. It expires as `download_url_ttl`
    says.
    """
    download_url_ttl: int | None
    """For how many seconds the download address works. Absent if it never expires."""
