# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetUserLoginType = Literal[0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]

GET_USER_LOGIN_TYPE_VALUES: set[GetUserLoginType] = {
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


def check_get_user_login_type(value: int) -> GetUserLoginType:
    if value in GET_USER_LOGIN_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_USER_LOGIN_TYPE_VALUES!r}")
