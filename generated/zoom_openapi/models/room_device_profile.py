# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RoomDeviceProfile(_Record):
    audio_processing: bool | None
    """Whether audio processing is on."""
    auto_adjust_mic_level: bool | None
    """Whether the level of the microphone adjusts itself."""
    camera_id: str | None
    """Device ID of the camera."""
    echo_cancellation: bool | None
    """Whether echo cancellation is on."""
    id: str | None
    """The device profile's ID."""
    microphone_id: str | None
    """Device ID of the microphone."""
    name: str | None
    """Name of the device profile."""
    noise_suppression: str | None
    """How strongly noise is suppressed; `none` turns it off.

    Known values: `moderate`, `aggressive`, `none`.
    """
    speaker_id: str | None
    """Device ID of the speaker."""
