# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateMeetingRegistrantStatusBodyAction = Literal["approve", "cancel", "deny"]

UPDATE_MEETING_REGISTRANT_STATUS_BODY_ACTION_VALUES: set[
    UpdateMeetingRegistrantStatusBodyAction
] = {
    "approve",
    "cancel",
    "deny",
}


def check_update_meeting_registrant_status_body_action(
    value: str,
) -> UpdateMeetingRegistrantStatusBodyAction:
    if value in UPDATE_MEETING_REGISTRANT_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_MEETING_REGISTRANT_STATUS_BODY_ACTION_VALUES!r}"
    )
