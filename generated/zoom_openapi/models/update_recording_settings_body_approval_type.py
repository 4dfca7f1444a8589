# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateRecordingSettingsBodyApprovalType = Literal[0, 1, 2]

UPDATE_RECORDING_SETTINGS_BODY_APPROVAL_TYPE_VALUES: set[
    UpdateRecordingSettingsBodyApprovalType
] = {
    0,
    1,
    2,
}


def check_update_recording_settings_body_approval_type(
    value: int,
) -> UpdateRecordingSettingsBodyApprovalType:
    if value in UPDATE_RECORDING_SETTINGS_BODY_APPROVAL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_RECORDING_SETTINGS_BODY_APPROVAL_TYPE_VALUES!r}"
    )
