# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetUserSettingsOption = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]

GET_USER_SETTINGS_OPTION_VALUES: set[GetUserSettingsOption] = {
    "meeting_authentication",
    "meeting_security",
    "recording_authentication",
}


def check_get_user_settings_option(value: str) -> GetUserSettingsOption:
    if value in GET_USER_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_USER_SETTINGS_OPTION_VALUES!r}"
    )
