# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarRegistrantsStatus = Literal["approved", "denied", "pending"]

LIST_WEBINAR_REGISTRANTS_STATUS_VALUES: set[ListWebinarRegistrantsStatus] = {
    "approved",
    "denied",
    "pending",
}


def check_list_webinar_registrants_status(value: str) -> ListWebinarRegistrantsStatus:
    if value in LIST_WEBINAR_REGISTRANTS_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_REGISTRANTS_STATUS_VALUES!r}"
    )
