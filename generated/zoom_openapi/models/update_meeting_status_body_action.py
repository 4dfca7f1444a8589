# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateMeetingStatusBodyAction = Literal["end", "recover"]

UPDATE_MEETING_STATUS_BODY_ACTION_VALUES: set[UpdateMeetingStatusBodyAction] = {
    "end",
    "recover",
}


def check_update_meeting_status_body_action(value: str) -> UpdateMeetingStatusBodyAction:
    if value in UPDATE_MEETING_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_MEETING_STATUS_BODY_ACTION_VALUES!r}"
    )
