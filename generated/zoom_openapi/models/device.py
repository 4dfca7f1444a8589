# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Device(_Record, init=False):
    device_id: str | None
    device_name: str | None
    """Name of the device."""
    mac_address: str | None
    serial_number: str | None
    vendor: str | None
    model: str | None
    platform_os: str | None
    app_version: str | None
    tag: str | None
    enrolled_in_zdm: bool | None
    connected_to_zdm: bool | None
    room_id: str | None
    room_name: str | None
    """Name of the Zoom Room."""
    device_type: int | None
    """Known values: `0`, `1`, `2`, `3`, `4`, `5`, `6`."""
    skd_version: str | None
    device_status: int | None
    """Known values: `-1`, `0`, `1`."""
    last_online: str | None
    user_email: str | None
    sdk_version: str | None
