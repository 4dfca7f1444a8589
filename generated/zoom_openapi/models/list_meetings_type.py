# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingsType = Literal["live", "scheduled", "upcoming"]

LIST_MEETINGS_TYPE_VALUES: set[ListMeetingsType] = {
    "live",
    "scheduled",
    "upcoming",
}


def check_list_meetings_type(value: str) -> ListMeetingsType:
    if value in LIST_MEETINGS_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_MEETINGS_TYPE_VALUES!r}")
