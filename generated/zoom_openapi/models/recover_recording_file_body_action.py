# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

RecoverRecordingFileBodyAction = Literal["recover"]

RECOVER_RECORDING_FILE_BODY_ACTION_VALUES: set[RecoverRecordingFileBodyAction] = {
    "recover",
}


def check_recover_recording_file_body_action(value: str) -> RecoverRecordingFileBodyAction:
    if value in RECOVER_RECORDING_FILE_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RECOVER_RECORDING_FILE_BODY_ACTION_VALUES!r}"
    )
