# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatFileDownloadedEventObject(_Record, init=False):
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_id: str | None
    contact_member_id: str | None
    channel_id: str | None
    """ID of the chat channel."""
    timestamp: int | None
    """When the message was sent."""
    file: _models.TeamChatFileDownloadedEventFile | None
    """The image to upload: JPG/JPEG, 24-bit PNG without alpha or, for the Zoom Rooms appliance
    only,
    GIF. Best with 1920 x 1080 pixels (or 1080 x 1920 upright), at most 5120 x 2160 (or 2160 x 5120
    upright).
    """

    _READERS = {"file": "TeamChatFileDownloadedEventFile"}
