# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateEmergencySignageBodyMethod = Literal[
    "zoomroom.emergency_alert_displayed", "zoomroom.emergency_alert_removed"
]

UPDATE_EMERGENCY_SIGNAGE_BODY_METHOD_VALUES: set[UpdateEmergencySignageBodyMethod] = {
    "zoomroom.emergency_alert_displayed",
    "zoomroom.emergency_alert_removed",
}


def check_update_emergency_signage_body_method(value: str) -> UpdateEmergencySignageBodyMethod:
    if value in UPDATE_EMERGENCY_SIGNAGE_BODY_METHOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_EMERGENCY_SIGNAGE_BODY_METHOD_VALUES!r}"
    )
