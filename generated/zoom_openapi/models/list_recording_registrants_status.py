# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListRecordingRegistrantsStatus = Literal["approved", "denied", "pending"]

LIST_RECORDING_REGISTRANTS_STATUS_VALUES: set[ListRecordingRegistrantsStatus] = {
    "approved",
    "denied",
    "pending",
}


def check_list_recording_registrants_status(value: str) -> ListRecordingRegistrantsStatus:
    if value in LIST_RECORDING_REGISTRANTS_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_RECORDING_REGISTRANTS_STATUS_VALUES!r}"
    )
