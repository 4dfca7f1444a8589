# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateUserBodyAction = Literal["autoCreate", "create", "custCreate", "ssoCreate"]

CREATE_USER_BODY_ACTION_VALUES: set[CreateUserBodyAction] = {
    "autoCreate",
    "create",
    "custCreate",
    "ssoCreate",
}


def check_create_user_body_action(value: str) -> CreateUserBodyAction:
    if value in CREATE_USER_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_USER_BODY_ACTION_VALUES!r}"
    )
