# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class TestResult(_Record):
    user_id: str | None
    """ID of the user who tested."""
    user_name: str | None
    """Name of the user who tested."""
    camera_status: int | None
    """Result for the camera: `2` works, `1` does not work, `0` not tested.

    Known values: `0`, `1`, `2`.
    """
    speaker_status: int | None
    """Result for the speaker: `2` works, `1` does not work, `0` not tested.

    Known values: `0`, `1`, `2`.
    """
    microphone_status: int | None
    """Result for the microphone: `2` works, `1` does not work, `0` not tested.

    Known values: `0`, `1`, `2`.
    """
    os: str | None
    """Operating system of the user's device."""
