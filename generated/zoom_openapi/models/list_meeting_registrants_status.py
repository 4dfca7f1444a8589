# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingRegistrantsStatus = Literal["approved", "denied", "pending"]

LIST_MEETING_REGISTRANTS_STATUS_VALUES: set[ListMeetingRegistrantsStatus] = {
    "approved",
    "denied",
    "pending",
}


def check_list_meeting_registrants_status(value: str) -> ListMeetingRegistrantsStatus:
    if value in LIST_MEETING_REGISTRANTS_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_REGISTRANTS_STATUS_VALUES!r}"
    )
