# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListRoomsStatus = Literal["Available", "InMeeting", "Offline", "UnderConstruction"]

LIST_ROOMS_STATUS_VALUES: set[ListRoomsStatus] = {
    "Available",
    "InMeeting",
    "Offline",
    "UnderConstruction",
}


def check_list_rooms_status(value: str) -> ListRoomsStatus:
    if value in LIST_ROOMS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ROOMS_STATUS_VALUES!r}")
