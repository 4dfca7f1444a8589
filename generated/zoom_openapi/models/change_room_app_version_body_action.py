# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ChangeRoomAppVersionBodyAction = Literal["cancel", "downgrade", "upgrade"]

CHANGE_ROOM_APP_VERSION_BODY_ACTION_VALUES: set[ChangeRoomAppVersionBodyAction] = {
    "cancel",
    "downgrade",
    "upgrade",
}


def check_change_room_app_version_body_action(value: str) -> ChangeRoomAppVersionBodyAction:
    if value in CHANGE_ROOM_APP_VERSION_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHANGE_ROOM_APP_VERSION_BODY_ACTION_VALUES!r}"
    )
