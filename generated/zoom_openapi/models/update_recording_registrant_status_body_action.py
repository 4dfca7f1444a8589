# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateRecordingRegistrantStatusBodyAction = Literal["approve", "deny"]

UPDATE_RECORDING_REGISTRANT_STATUS_BODY_ACTION_VALUES: set[
    UpdateRecordingRegistrantStatusBodyAction
] = {
    "approve",
    "deny",
}


def check_update_recording_registrant_status_body_action(
    value: str,
) -> UpdateRecordingRegistrantStatusBodyAction:
    if value in UPDATE_RECORDING_REGISTRANT_STATUS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_RECORDING_REGISTRANT_STATUS_BODY_ACTION_VALUES!r}"
    )
