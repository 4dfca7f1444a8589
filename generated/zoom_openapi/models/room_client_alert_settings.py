# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomClientAlertSettings(_Record, init=False):
    detect_microphone_error_alert: bool | None
    detect_bluetooth_microphone_error_alert: bool | None
    detect_speaker_error_alert: bool | None
    detect_bluetooth_speaker_error_alert: bool | None
    detect_camera_error_alert: bool | None
