# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateWebinarBodyType = Literal[5, 6, 9]

UPDATE_WEBINAR_BODY_TYPE_VALUES: set[UpdateWebinarBodyType] = {
    5,
    6,
    9,
}


def check_update_webinar_body_type(value: int) -> UpdateWebinarBodyType:
    if value in UPDATE_WEBINAR_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WEBINAR_BODY_TYPE_VALUES!r}"
    )
