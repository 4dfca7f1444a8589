# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingFeedbackType = Literal["live", "past", "pastOne"]

LIST_MEETING_FEEDBACK_TYPE_VALUES: set[ListMeetingFeedbackType] = {
    "live",
    "past",
    "pastOne",
}


def check_list_meeting_feedback_type(value: str) -> ListMeetingFeedbackType:
    if value in LIST_MEETING_FEEDBACK_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_FEEDBACK_TYPE_VALUES!r}"
    )
