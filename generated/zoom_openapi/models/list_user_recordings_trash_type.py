# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListUserRecordingsTrashType = Literal["meeting_recordings", "recording_file"]

LIST_USER_RECORDINGS_TRASH_TYPE_VALUES: set[ListUserRecordingsTrashType] = {
    "meeting_recordings",
    "recording_file",
}


def check_list_user_recordings_trash_type(value: str) -> ListUserRecordingsTrashType:
    if value in LIST_USER_RECORDINGS_TRASH_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_USER_RECORDINGS_TRASH_TYPE_VALUES!r}"
    )
