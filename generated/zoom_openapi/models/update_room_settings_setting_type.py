# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateRoomSettingsSettingType = Literal["alert", "meeting", "signage"]

UPDATE_ROOM_SETTINGS_SETTING_TYPE_VALUES: set[UpdateRoomSettingsSettingType] = {
    "alert",
    "meeting",
    "signage",
}


def check_update_room_settings_setting_type(value: str) -> UpdateRoomSettingsSettingType:
    if value in UPDATE_ROOM_SETTINGS_SETTING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ROOM_SETTINGS_SETTING_TYPE_VALUES!r}"
    )
