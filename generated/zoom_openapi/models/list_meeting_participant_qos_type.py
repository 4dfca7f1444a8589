# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingParticipantQosType = Literal["live", "past"]

LIST_MEETING_PARTICIPANT_QOS_TYPE_VALUES: set[ListMeetingParticipantQosType] = {
    "live",
    "past",
}


def check_list_meeting_participant_qos_type(value: str) -> ListMeetingParticipantQosType:
    if value in LIST_MEETING_PARTICIPANT_QOS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_PARTICIPANT_QOS_TYPE_VALUES!r}"
    )
