# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateUserStatusBodyAction = Literal["activate", "deactivate"]

UPDATE_USER_STATUS_BODY_ACTION_VALUES: set[UpdateUserStatusBodyAction] = {
    "activate",
    "deactivate",
}


def check_update_user_status_body_action(value: str) -> UpdateUserStatusBodyAction:
    if value in UPDATE_USER_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_USER_STATUS_BODY_ACTION_VALUES!r}"
    )
