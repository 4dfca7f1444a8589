# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListDigitalSignageContentsType = Literal["content", "folder"]

LIST_DIGITAL_SIGNAGE_CONTENTS_TYPE_VALUES: set[ListDigitalSignageContentsType] = {
    "content",
    "folder",
}


def check_list_digital_signage_contents_type(value: str) -> ListDigitalSignageContentsType:
    if value in LIST_DIGITAL_SIGNAGE_CONTENTS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DIGITAL_SIGNAGE_CONTENTS_TYPE_VALUES!r}"
    )
