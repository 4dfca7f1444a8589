# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateChannelBodyType = Literal[1, 2, 3]

CREATE_CHANNEL_BODY_TYPE_VALUES: set[CreateChannelBodyType] = {
    1,
    2,
    3,
}


def check_create_channel_body_type(value: int) -> CreateChannelBodyType:
    if value in CREATE_CHANNEL_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_CHANNEL_BODY_TYPE_VALUES!r}"
    )
