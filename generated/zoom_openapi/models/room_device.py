# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class RoomDevice(_Record):
    app_version: str | None
    """Version of the Zoom Rooms app on the device."""
    device_system: str | None
    """Operating system of the device."""
    device_type: str | None
    """What the device is in the Zoom Room.

    Known values: `Zoom Rooms Computer`, `Controller`, `Scheduling Display`, `Zoom Rooms Control
    System`, `Companion Whiteboard`.
    """
    id: str | None
    """ID of the device in the Zoom Room."""
    room_name: str | None
    """Name of the Zoom Room."""
    status: str | None
    """Whether the device is online or offline.

    Known values: `Online`, `Offline`.
    """
    device_mac_addresses: Sequence[str] | None
    """MAC addresses of the device."""
    device_hostname: str | None
    """Name of the device."""
    device_manufacturer: str | None
    """Maker of the device."""
    device_model: str | None
    """Model of the device."""
    device_firmware: str | None
    """Firmware version of the device."""
    ip_address: str | None
    """IP address of the device."""
    serial_number: str | None
    """Serial number of the device."""
