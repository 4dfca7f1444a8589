# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateImGroupBodyType = Literal["normal", "restricted", "shared"]

UPDATE_IM_GROUP_BODY_TYPE_VALUES: set[UpdateImGroupBodyType] = {
    "normal",
    "restricted",
    "shared",
}


def check_update_im_group_body_type(value: str) -> UpdateImGroupBodyType:
    if value in UPDATE_IM_GROUP_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_IM_GROUP_BODY_TYPE_VALUES!r}"
    )
