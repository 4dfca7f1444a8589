# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountSettingsUpdatedSearchAndSendAnimatedGifImagesSettings(_Record):
    enable: bool | None
    """Whether users can search GIPHY for GIF images while they write messages."""
    giphy_content_rating: int | None
    """The GIPHY content rating for the images that users find; GIPHY explains its ratings. Needs
    client version 5.11.0 or later.

    Known values: `1`, `2`, `3`, `4`.
    """
