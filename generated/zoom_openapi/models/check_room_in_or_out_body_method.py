# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CheckRoomInOrOutBodyMethod = Literal["zoomroom.check_in", "zoomroom.check_out"]

CHECK_ROOM_IN_OR_OUT_BODY_METHOD_VALUES: set[CheckRoomInOrOutBodyMethod] = {
    "zoomroom.check_in",
    "zoomroom.check_out",
}


def check_check_room_in_or_out_body_method(value: str) -> CheckRoomInOrOutBodyMethod:
    if value in CHECK_ROOM_IN_OR_OUT_BODY_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHECK_ROOM_IN_OR_OUT_BODY_METHOD_VALUES!r}"
    )
