# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ContentDigitalSignageItem(_Record):
    content_id: str | None
    """ID of the digital signage item."""
    content_type: str | None
    """What the item is: an image, a video or a web address (`url`).

    Known values: `image`, `video`, `url`.
    """
    content_name: str | None
    """File name of an image or a video; the web address of an item of type `url`."""
