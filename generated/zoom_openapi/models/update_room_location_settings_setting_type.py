# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateRoomLocationSettingsSettingType = Literal["alert", "meeting", "signage"]

UPDATE_ROOM_LOCATION_SETTINGS_SETTING_TYPE_VALUES: set[UpdateRoomLocationSettingsSettingType] = {
    "alert",
    "meeting",
    "signage",
}


def check_update_room_location_settings_setting_type(
    value: str,
) -> UpdateRoomLocationSettingsSettingType:
    if value in UPDATE_ROOM_LOCATION_SETTINGS_SETTING_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ROOM_LOCATION_SETTINGS_SETTING_TYPE_VALUES!r}"
    )
