# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ControlMeetingRecordingBodyMethod = Literal[
    "recording.pause", "recording.resume", "recording.start", "recording.stop"
]

CONTROL_MEETING_RECORDING_BODY_METHOD_VALUES: set[ControlMeetingRecordingBodyMethod] = {
    "recording.pause",
    "recording.resume",
    "recording.start",
    "recording.stop",
}


def check_control_meeting_recording_body_method(value: str) -> ControlMeetingRecordingBodyMethod:
    if value in CONTROL_MEETING_RECORDING_BODY_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONTROL_MEETING_RECORDING_BODY_METHOD_VALUES!r}"
    )
