# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateGroupLockedSettingsOption = Literal["meeting_security"]

UPDATE_GROUP_LOCKED_SETTINGS_OPTION_VALUES: set[UpdateGroupLockedSettingsOption] = {
    "meeting_security",
}


def check_update_group_locked_settings_option(value: str) -> UpdateGroupLockedSettingsOption:
    if value in UPDATE_GROUP_LOCKED_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_GROUP_LOCKED_SETTINGS_OPTION_VALUES!r}"
    )
