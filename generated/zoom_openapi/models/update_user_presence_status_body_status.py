# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateUserPresenceStatusBodyStatus = Literal[
    "Available",
    "Away",
    "Do_Not_Disturb",
    "In_A_Zoom_Meeting",
    "In_Calendar_Event",
    "On_A_Call",
    "Presenting",
]

UPDATE_USER_PRESENCE_STATUS_BODY_STATUS_VALUES: set[UpdateUserPresenceStatusBodyStatus] = {
    "Available",
    "Away",
    "Do_Not_Disturb",
    "In_A_Zoom_Meeting",
    "In_Calendar_Event",
    "On_A_Call",
    "Presenting",
}


def check_update_user_presence_status_body_status(value: str) -> UpdateUserPresenceStatusBodyStatus:
    if value in UPDATE_USER_PRESENCE_STATUS_BODY_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_USER_PRESENCE_STATUS_BODY_STATUS_VALUES!r}"
    )
