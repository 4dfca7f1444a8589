# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class Device(_Record):
    device_id: str | None
    """ID of the device."""
    device_name: str | None
    """Name of the device."""
    mac_address: str | None
    """MAC address of the device."""
    serial_number: str | None
    """Serial number of the device."""
    vendor: str | None
    """Maker of the device."""
    model: str | None
    """Model of the device."""
    platform_os: str | None
    """Platform of the device."""
    app_version: str | None
    """Version of the Zoom Rooms app on the device."""
    tag: str | None
    """Name of the device's tag."""
    enrolled_in_zdm: bool | None
    """Whether the device has been enrolled in Zoom Device Management (ZDM)."""
    connected_to_zdm: bool | None
    """Whether the device has a connection to Zoom Device Management (ZDM)."""
    room_id: str | None
    """ID of the Zoom Room."""
    room_name: str | None
    """Name of the Zoom Room."""
    device_type: int | None
    """Type of the device. Zoom Rooms devices: `0` computer, `1` controller, `2` scheduling display,
    `3` control system, `4` whiteboard, `6` computer with controller. A Zoom Phone appliance is `5`.

    Known values: `0`, `1`, `2`, `3`, `4`, `5`, `6`.
    """
    skd_version: str | None
    """SDK version of the device (Zoom spells the name this way)."""
    device_status: int | None
    """Status of the device: `0` offline, `1` online, `-1` not linked.

    Known values: `-1`, `0`, `1`.
    """
    last_online: datetime.datetime | None
    """When the device was last online."""
    user_email: str | None
    """Email address of the owner of the phone device."""
    sdk_version: str | None
    """SDK version of the device."""

    _READERS = {"last_online": "date-time"}
