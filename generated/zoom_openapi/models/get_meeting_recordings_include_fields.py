# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetMeetingRecordingsIncludeFields = Literal["download_access_token"]

GET_MEETING_RECORDINGS_INCLUDE_FIELDS_VALUES: set[GetMeetingRecordingsIncludeFields] = {
    "download_access_token",
}


def check_get_meeting_recordings_include_fields(value: str) -> GetMeetingRecordingsIncludeFields:
    if value in GET_MEETING_RECORDINGS_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_MEETING_RECORDINGS_INCLUDE_FIELDS_VALUES!r}"
    )
