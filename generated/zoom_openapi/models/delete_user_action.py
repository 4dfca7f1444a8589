# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

DeleteUserAction = Literal["delete", "disassociate"]

DELETE_USER_ACTION_VALUES: set[DeleteUserAction] = {
    "delete",
    "disassociate",
}


def check_delete_user_action(value: str) -> DeleteUserAction:
    if value in DELETE_USER_ACTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_USER_ACTION_VALUES!r}")
