# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Room(_Record):
    basic: _models.RoomBasic | None
    """Basic part of the profile, such as the name and the support contacts."""
    device: _models.RoomDeviceResult | None
    """The room's device settings."""
    setup: _models.RoomSetup | None
    """Setup part of the profile, such as background images."""

    _READERS = {"basic": "RoomBasic", "device": "RoomDeviceResult", "setup": "RoomSetup"}
