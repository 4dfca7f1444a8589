# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListRoomLocationsType = Literal["building", "campus", "city", "country", "floor", "states"]

LIST_ROOM_LOCATIONS_TYPE_VALUES: set[ListRoomLocationsType] = {
    "building",
    "campus",
    "city",
    "country",
    "floor",
    "states",
}


def check_list_room_locations_type(value: str) -> ListRoomLocationsType:
    if value in LIST_ROOM_LOCATIONS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_ROOM_LOCATIONS_TYPE_VALUES!r}"
    )
