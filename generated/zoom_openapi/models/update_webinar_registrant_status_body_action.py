# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateWebinarRegistrantStatusBodyAction = Literal["approve", "cancel", "deny"]

UPDATE_WEBINAR_REGISTRANT_STATUS_BODY_ACTION_VALUES: set[
    UpdateWebinarRegistrantStatusBodyAction
] = {
    "approve",
    "cancel",
    "deny",
}


def check_update_webinar_registrant_status_body_action(
    value: str,
) -> UpdateWebinarRegistrantStatusBodyAction:
    if value in UPDATE_WEBINAR_REGISTRANT_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WEBINAR_REGISTRANT_STATUS_BODY_ACTION_VALUES!r}"
    )
