# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries = Literal[0, 1, 2]

UPDATE_SIP_TRUNK_SETTINGS_BODY_SHOW_ZOOM_PROVIDED_CALLOUT_COUNTRIES_VALUES: set[
    UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries
] = {
    0,
    1,
    2,
}


def check_update_sip_trunk_settings_body_show_zoom_provided_callout_countries(
    value: int,
) -> UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries:
    if value in UPDATE_SIP_TRUNK_SETTINGS_BODY_SHOW_ZOOM_PROVIDED_CALLOUT_COUNTRIES_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_SIP_TRUNK_SETTINGS_BODY_SHOW_ZOOM_PROVIDED_CALLOUT_COUNTRIES_VALUES!r}"
    )
