# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingSharingDetailsType = Literal["live", "past"]

LIST_MEETING_SHARING_DETAILS_TYPE_VALUES: set[ListMeetingSharingDetailsType] = {
    "live",
    "past",
}


def check_list_meeting_sharing_details_type(value: str) -> ListMeetingSharingDetailsType:
    if value in LIST_MEETING_SHARING_DETAILS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_SHARING_DETAILS_TYPE_VALUES!r}"
    )
