# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateAccountSettingsOption = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication", "security"
]

UPDATE_ACCOUNT_SETTINGS_OPTION_VALUES: set[UpdateAccountSettingsOption] = {
    "meeting_authentication",
    "meeting_security",
    "recording_authentication",
    "security",
}


def check_update_account_settings_option(value: str) -> UpdateAccountSettingsOption:
    if value in UPDATE_ACCOUNT_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ACCOUNT_SETTINGS_OPTION_VALUES!r}"
    )
