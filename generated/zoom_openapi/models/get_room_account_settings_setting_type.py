# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetRoomAccountSettingsSettingType = Literal["alert", "meeting", "signage"]

GET_ROOM_ACCOUNT_SETTINGS_SETTING_TYPE_VALUES: set[GetRoomAccountSettingsSettingType] = {
    "alert",
    "meeting",
    "signage",
}


def check_get_room_account_settings_setting_type(value: str) -> GetRoomAccountSettingsSettingType:
    if value in GET_ROOM_ACCOUNT_SETTINGS_SETTING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ROOM_ACCOUNT_SETTINGS_SETTING_TYPE_VALUES!r}"
    )
