# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetMeetingParticipantQosType = Literal["live", "past"]

GET_MEETING_PARTICIPANT_QOS_TYPE_VALUES: set[GetMeetingParticipantQosType] = {
    "live",
    "past",
}


def check_get_meeting_participant_qos_type(value: str) -> GetMeetingParticipantQosType:
    if value in GET_MEETING_PARTICIPANT_QOS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_MEETING_PARTICIPANT_QOS_TYPE_VALUES!r}"
    )
