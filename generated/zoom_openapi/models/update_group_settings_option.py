# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateGroupSettingsOption = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication"
]

UPDATE_GROUP_SETTINGS_OPTION_VALUES: set[UpdateGroupSettingsOption] = {
    "meeting_authentication",
    "meeting_security",
    "recording_authentication",
}


def check_update_group_settings_option(value: str) -> UpdateGroupSettingsOption:
    if value in UPDATE_GROUP_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_GROUP_SETTINGS_OPTION_VALUES!r}"
    )
