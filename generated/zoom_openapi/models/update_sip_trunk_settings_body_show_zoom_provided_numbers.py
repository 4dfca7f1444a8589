# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers = Literal[0, 1, 2]

UPDATE_SIP_TRUNK_SETTINGS_BODY_SHOW_ZOOM_PROVIDED_NUMBERS_VALUES: set[
    UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers
] = {
    0,
    1,
    2,
}


def check_update_sip_trunk_settings_body_show_zoom_provided_numbers(
    value: int,
) -> UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers:
    if value in UPDATE_SIP_TRUNK_SETTINGS_BODY_SHOW_ZOOM_PROVIDED_NUMBERS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_SIP_TRUNK_SETTINGS_BODY_SHOW_ZOOM_PROVIDED_NUMBERS_VALUES!r}"
    )
