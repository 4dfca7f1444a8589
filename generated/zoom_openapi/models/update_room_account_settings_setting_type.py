# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateRoomAccountSettingsSettingType = Literal["alert", "meeting", "signage"]

UPDATE_ROOM_ACCOUNT_SETTINGS_SETTING_TYPE_VALUES: set[UpdateRoomAccountSettingsSettingType] = {
    "alert",
    "meeting",
    "signage",
}


def check_update_room_account_settings_setting_type(
    value: str,
) -> UpdateRoomAccountSettingsSettingType:
    if value in UPDATE_ROOM_ACCOUNT_SETTINGS_SETTING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ROOM_ACCOUNT_SETTINGS_SETTING_TYPE_VALUES!r}"
    )
