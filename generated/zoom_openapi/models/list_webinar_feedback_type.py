# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarFeedbackType = Literal["live", "past", "pastOne"]

LIST_WEBINAR_FEEDBACK_TYPE_VALUES: set[ListWebinarFeedbackType] = {
    "live",
    "past",
    "pastOne",
}


def check_list_webinar_feedback_type(value: str) -> ListWebinarFeedbackType:
    if value in LIST_WEBINAR_FEEDBACK_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_FEEDBACK_TYPE_VALUES!r}"
    )
