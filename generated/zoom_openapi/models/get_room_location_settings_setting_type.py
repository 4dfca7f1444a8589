# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetRoomLocationSettingsSettingType = Literal["alert", "meeting", "signage"]

GET_ROOM_LOCATION_SETTINGS_SETTING_TYPE_VALUES: set[GetRoomLocationSettingsSettingType] = {
    "alert",
    "meeting",
    "signage",
}


def check_get_room_location_settings_setting_type(value: str) -> GetRoomLocationSettingsSettingType:
    if value in GET_ROOM_LOCATION_SETTINGS_SETTING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ROOM_LOCATION_SETTINGS_SETTING_TYPE_VALUES!r}"
    )
