# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

DeleteMeetingRecordingsAction = Literal["delete", "trash"]

DELETE_MEETING_RECORDINGS_ACTION_VALUES: set[DeleteMeetingRecordingsAction] = {
    "delete",
    "trash",
}


def check_delete_meeting_recordings_action(value: str) -> DeleteMeetingRecordingsAction:
    if value in DELETE_MEETING_RECORDINGS_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELETE_MEETING_RECORDINGS_ACTION_VALUES!r}"
    )
