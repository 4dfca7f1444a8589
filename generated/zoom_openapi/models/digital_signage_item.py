# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class DigitalSignageItem(_Record):
    content_id: str | None
    """ID of the digital signage item."""
    content_type: str | None
    """What the item is: an image, a video or a web address (`url`).

    Known values: `image`, `video`, `url`.
    """
    content_name: str | None
    """Name of the digital signage item."""
    content_url: str | None
    """Web address that the item shows; empty for images and videos."""
    expires: bool | None
    """Whether the item expires at `expiration_time`. Without it, it does not."""
    expiration_time: datetime.datetime | None
    """When the item expires, if `expires` is `true`."""
    folder_id: str | None
    """ID of the folder that holds the item; empty for the root folder."""
    download_url: str | None
    """Address from which the image or video can be downloaded; empty when the content is itself a
    URL. It expires as `download_url_ttl` says.
    """
    download_url_ttl: int | None
    """For how many seconds the download address works."""

    _READERS = {"expiration_time": "date-time"}
