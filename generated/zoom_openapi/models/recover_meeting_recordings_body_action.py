# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

RecoverMeetingRecordingsBodyAction = Literal["recover"]

RECOVER_MEETING_RECORDINGS_BODY_ACTION_VALUES: set[RecoverMeetingRecordingsBodyAction] = {
    "recover",
}


def check_recover_meeting_recordings_body_action(value: str) -> RecoverMeetingRecordingsBodyAction:
    if value in RECOVER_MEETING_RECORDINGS_BODY_ACTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RECOVER_MEETING_RECORDINGS_BODY_ACTION_VALUES!r}"
    )
