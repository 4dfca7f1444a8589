# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateUserSettingsOption = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]

UPDATE_USER_SETTINGS_OPTION_VALUES: set[UpdateUserSettingsOption] = {
    "meeting_authentication",
    "meeting_security",
    "recording_authentication",
}


def check_update_user_settings_option(value: str) -> UpdateUserSettingsOption:
    if value in UPDATE_USER_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_USER_SETTINGS_OPTION_VALUES!r}"
    )
