# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserPhoneApplianceSettings(_Record):
    language: str | None
    """The user's language."""
    timezone: str | None
    """Time zone of the user."""
    device_infos: Sequence[_models.DeviceInfo] | None
    """The user's Zoom Phone Appliances (ZPA)."""

    _READERS = {"device_infos": ["DeviceInfo"]}
