# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateMeetingBodyType = Literal[1, 2, 3, 8]

UPDATE_MEETING_BODY_TYPE_VALUES: set[UpdateMeetingBodyType] = {
    1,
    2,
    3,
    8,
}


def check_update_meeting_body_type(value: int) -> UpdateMeetingBodyType:
    if value in UPDATE_MEETING_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_MEETING_BODY_TYPE_VALUES!r}"
    )
