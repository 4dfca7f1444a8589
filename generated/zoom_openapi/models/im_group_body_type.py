# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ImGroupBodyType = Literal["normal", "restricted", "shared"]

IM_GROUP_BODY_TYPE_VALUES: set[ImGroupBodyType] = {
    "normal",
    "restricted",
    "shared",
}


def check_im_group_body_type(value: str) -> ImGroupBodyType:
    if value in IM_GROUP_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {IM_GROUP_BODY_TYPE_VALUES!r}")
