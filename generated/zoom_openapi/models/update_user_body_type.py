# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateUserBodyType = Literal[1, 2, 3, 99]

UPDATE_USER_BODY_TYPE_VALUES: set[UpdateUserBodyType] = {
    1,
    2,
    3,
    99,
}


def check_update_user_body_type(value: int) -> UpdateUserBodyType:
    if value in UPDATE_USER_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_USER_BODY_TYPE_VALUES!r}")
