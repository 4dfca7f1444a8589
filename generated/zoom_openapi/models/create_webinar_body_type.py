# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateWebinarBodyType = Literal[5, 6, 9]

CREATE_WEBINAR_BODY_TYPE_VALUES: set[CreateWebinarBodyType] = {
    5,
    6,
    9,
}


def check_create_webinar_body_type(value: int) -> CreateWebinarBodyType:
    if value in CREATE_WEBINAR_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_WEBINAR_BODY_TYPE_VALUES!r}"
    )
