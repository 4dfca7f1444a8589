# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetUserTokenType = Literal["token", "zak"]

GET_USER_TOKEN_TYPE_VALUES: set[GetUserTokenType] = {
    "token",
    "zak",
}


def check_get_user_token_type(value: str) -> GetUserTokenType:
    if value in GET_USER_TOKEN_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_USER_TOKEN_TYPE_VALUES!r}")
