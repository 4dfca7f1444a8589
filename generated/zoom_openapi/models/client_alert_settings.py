# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ClientAlertSettings(_Record):
    detect_bluetooth_microphone_error_alert: bool | None
    """Whether an alert shows when a Bluetooth microphone has a problem."""
    detect_bluetooth_speaker_error_alert: bool | None
    """Whether an alert shows when a Bluetooth speaker has a problem."""
    detect_camera_error_alert: bool | None
    """Whether an alert shows when a camera has a problem."""
    detect_microphone_error_alert: bool | None
    """Whether an alert shows when a microphone has a problem."""
    detect_speaker_error_alert: bool | None
    """Whether an alert shows when a speaker has a problem."""
    cpu_usage_high_detected_notification_on_zr_display: bool | None
    """Whether the room's display tells when the CPU load is over 90%."""
    network_unstable_detected_notification_on_zr_display: bool | None
    """Whether the room's display tells when the network is found to have little bandwidth."""
