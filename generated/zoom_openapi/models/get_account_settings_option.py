# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetAccountSettingsOption = Literal[
    "meeting_authentication", "meeting_security", "recording_authentication", "security"
]

GET_ACCOUNT_SETTINGS_OPTION_VALUES: set[GetAccountSettingsOption] = {
    "meeting_authentication",
    "meeting_security",
    "recording_authentication",
    "security",
}


def check_get_account_settings_option(value: str) -> GetAccountSettingsOption:
    if value in GET_ACCOUNT_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ACCOUNT_SETTINGS_OPTION_VALUES!r}"
    )
