# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateRoomBodyType = Literal["DigitalSignageOnly", "SchedulingDisplayOnly", "ZoomRoom"]

CREATE_ROOM_BODY_TYPE_VALUES: set[CreateRoomBodyType] = {
    "DigitalSignageOnly",
    "SchedulingDisplayOnly",
    "ZoomRoom",
}


def check_create_room_body_type(value: str) -> CreateRoomBodyType:
    if value in CREATE_ROOM_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_ROOM_BODY_TYPE_VALUES!r}")
