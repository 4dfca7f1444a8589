# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

DeleteRecordingFileAction = Literal["delete", "trash"]

DELETE_RECORDING_FILE_ACTION_VALUES: set[DeleteRecordingFileAction] = {
    "delete",
    "trash",
}


def check_delete_recording_file_action(value: str) -> DeleteRecordingFileAction:
    if value in DELETE_RECORDING_FILE_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELETE_RECORDING_FILE_ACTION_VALUES!r}"
    )
