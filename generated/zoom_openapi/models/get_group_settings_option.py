# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetGroupSettingsOption = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]

GET_GROUP_SETTINGS_OPTION_VALUES: set[GetGroupSettingsOption] = {
    "meeting_authentication",
    "meeting_security",
    "recording_authentication",
}


def check_get_group_settings_option(value: str) -> GetGroupSettingsOption:
    if value in GET_GROUP_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_GROUP_SETTINGS_OPTION_VALUES!r}"
    )
