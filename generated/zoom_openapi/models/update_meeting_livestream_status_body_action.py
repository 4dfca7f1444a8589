# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateMeetingLivestreamStatusBodyAction = Literal["start", "stop"]

UPDATE_MEETING_LIVESTREAM_STATUS_BODY_ACTION_VALUES: set[
    UpdateMeetingLivestreamStatusBodyAction
] = {
    "start",
    "stop",
}


def check_update_meeting_livestream_status_body_action(
    value: str,
) -> UpdateMeetingLivestreamStatusBodyAction:
    if value in UPDATE_MEETING_LIVESTREAM_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_MEETING_LIVESTREAM_STATUS_BODY_ACTION_VALUES!r}"
    )
