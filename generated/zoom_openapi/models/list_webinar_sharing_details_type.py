# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarSharingDetailsType = Literal["live", "past"]

LIST_WEBINAR_SHARING_DETAILS_TYPE_VALUES: set[ListWebinarSharingDetailsType] = {
    "live",
    "past",
}


def check_list_webinar_sharing_details_type(value: str) -> ListWebinarSharingDetailsType:
    if value in LIST_WEBINAR_SHARING_DETAILS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_SHARING_DETAILS_TYPE_VALUES!r}"
    )
