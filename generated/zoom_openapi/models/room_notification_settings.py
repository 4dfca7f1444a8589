# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomNotificationSettings(_Record, init=False):
    audio_not_meet_usability_threshold: bool | None
    battery_low_and_not_charging: bool | None
    controller_scheduling_disconnected: bool | None
    cpu_usage_high_detected: bool | None
    network_unstable_detected: bool | None
    zoom_room_offline: bool | None
    sip_registration_failed: bool | None
    mic_speaker_camera_disconnected: bool | None
    zoom_room_display_disconnected: bool | None
