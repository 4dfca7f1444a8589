# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListRoomsType = Literal["DigitalSignageOnly", "SchedulingDisplayOnly", "ZoomRoom"]

LIST_ROOMS_TYPE_VALUES: set[ListRoomsType] = {
    "DigitalSignageOnly",
    "SchedulingDisplayOnly",
    "ZoomRoom",
}


def check_list_rooms_type(value: str) -> ListRoomsType:
    if value in LIST_ROOMS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_ROOMS_TYPE_VALUES!r}")
