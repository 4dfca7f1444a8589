# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DeviceInfo(_Record):
    device_id: str | None
    """ID of the Zoom Phone Appliance (ZPA)."""
    device_type: str | None
    """Type of the device."""
    vendor: str | None
    """Maker of the device."""
    model: str | None
    """Model of the device."""
    status: str | None
    """Whether the device is online or offline.

    Known values: `online`, `offline`.
    """
    policy: _models.DeviceInfoPolicy | None
    """Policies of the device, such as hot desking and call control."""

    _READERS = {"policy": "DeviceInfoPolicy"}
