# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateRecordingSettingsBodyShareRecording = Literal["internally", "none", "publicly"]

UPDATE_RECORDING_SETTINGS_BODY_SHARE_RECORDING_VALUES: set[
    UpdateRecordingSettingsBodyShareRecording
] = {
    "internally",
    "none",
    "publicly",
}


def check_update_recording_settings_body_share_recording(
    value: str,
) -> UpdateRecordingSettingsBodyShareRecording:
    if value in UPDATE_RECORDING_SETTINGS_BODY_SHARE_RECORDING_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_RECORDING_SETTINGS_BODY_SHARE_RECORDING_VALUES!r}"
    )
