# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DeviceInfo(_Record, init=False):
    device_id: str | None
    device_type: str | None
    vendor: str | None
    model: str | None
    status: str | None
    """Whether the device is online or offline.

    Known values: `online`, `offline`.
    """
    policy: _models.DeviceInfoPolicy | None

    _READERS = {"policy": "DeviceInfoPolicy"}
