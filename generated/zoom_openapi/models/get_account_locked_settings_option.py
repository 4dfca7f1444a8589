# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetAccountLockedSettingsOption = Literal["meeting_security"]

GET_ACCOUNT_LOCKED_SETTINGS_OPTION_VALUES: set[GetAccountLockedSettingsOption] = {
    "meeting_security",
}


def check_get_account_locked_settings_option(value: str) -> GetAccountLockedSettingsOption:
    if value in GET_ACCOUNT_LOCKED_SETTINGS_OPTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ACCOUNT_LOCKED_SETTINGS_OPTION_VALUES!r}"
    )
