# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetRoomSettingsSettingType = Literal["alert", "meeting"]

GET_ROOM_SETTINGS_SETTING_TYPE_VALUES: set[GetRoomSettingsSettingType] = {
    "alert",
    "meeting",
}


def check_get_room_settings_setting_type(value: str) -> GetRoomSettingsSettingType:
    if value in GET_ROOM_SETTINGS_SETTING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ROOM_SETTINGS_SETTING_TYPE_VALUES!r}"
    )
