# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class NotificationSettings(_Record):
    audio_meet_usability_threshold: bool | None
    """Whether an alert is sent when the echo test of the audio reaches the usability threshold."""
    audio_not_meet_usability_threshold: bool | None
    """Whether an alert is sent when the echo test of the audio misses the usability threshold."""
    battery_is_charging: bool | None
    """Whether an alert goes out once the battery begins to charge."""
    battery_low_and_not_charging: bool | None
    """Whether an alert goes out once the battery of the controller or scheduling display is down to
    20% without being charged.
    """
    battery_percentage: str | None
    """Percentage of charge below which an alert is sent."""
    controller_scheduling_disconnected: bool | None
    """Whether an alert is sent when controller or scheduling display no longer respond."""
    controller_scheduling_reconnected: bool | None
    """Whether an alert is sent when the controller or scheduling display is found again."""
    cpu_usage_high_detected: bool | None
    """Whether an alert is sent when the CPU load is over 90%."""
    mic_speaker_camera_disconnected: bool | None
    """Whether an alert is sent when microphone, speaker or camera of the room gets disconnected."""
    mic_speaker_camera_reconnected: bool | None
    """Whether an alert is sent when microphone, speaker or camera is connected again."""
    network_unstable_detected: bool | None
    """Whether an alert is sent when the network is found to have little bandwidth."""
    sip_registration_failed: bool | None
    """Whether an alert is sent when SIP registration stops to work."""
    sip_registration_re_enabled: bool | None
    """Whether an alert is sent when SIP registration works again."""
    zoom_room_come_back_online: bool | None
    """Whether an alert is sent when the room is online again after it was offline."""
    zoom_room_display_disconnected: bool | None
    """Whether an alert is sent when the TV gets disconnected."""
    zoom_room_offline: bool | None
    """Whether an alert is sent when the computer of the room has trouble with the network or cannot
    reach the controller.
    """
    zoom_room_calendar_resource_is_inaccessible: bool | None
    """Whether a notification is sent when the room's calendar resource cannot be reached."""
