# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

CreateMeetingBodyType = Literal[1, 2, 3, 8]

CREATE_MEETING_BODY_TYPE_VALUES: set[CreateMeetingBodyType] = {
    1,
    2,
    3,
    8,
}


def check_create_meeting_body_type(value: int) -> CreateMeetingBodyType:
    if value in CREATE_MEETING_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_MEETING_BODY_TYPE_VALUES!r}"
    )
