# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateImGroupBodyType = Literal["normal", "restricted", "shared"]

CREATE_IM_GROUP_BODY_TYPE_VALUES: set[CreateImGroupBodyType] = {
    "normal",
    "restricted",
    "shared",
}


def check_create_im_group_body_type(value: str) -> CreateImGroupBodyType:
    if value in CREATE_IM_GROUP_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_IM_GROUP_BODY_TYPE_VALUES!r}"
    )
