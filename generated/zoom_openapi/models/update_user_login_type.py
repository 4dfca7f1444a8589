# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateUserLoginType = Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]

UPDATE_USER_LOGIN_TYPE_VALUES: set[UpdateUserLoginType] = {
    0,
    1,
    11,
    21,
    23,
    24,
    27,
    97,
    98,
    99,
    100,
    101,
}


def check_update_user_login_type(value: int) -> UpdateUserLoginType:
    if value in UPDATE_USER_LOGIN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_USER_LOGIN_TYPE_VALUES!r}"
    )
