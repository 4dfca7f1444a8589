# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetGroupLockedSettingsOption = Literal["meeting_security"]

GET_GROUP_LOCKED_SETTINGS_OPTION_VALUES: set[GetGroupLockedSettingsOption] = {
    "meeting_security",
}


def check_get_group_locked_settings_option(value: str) -> GetGroupLockedSettingsOption:
    if value in GET_GROUP_LOCKED_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_GROUP_LOCKED_SETTINGS_OPTION_VALUES!r}"
    )
