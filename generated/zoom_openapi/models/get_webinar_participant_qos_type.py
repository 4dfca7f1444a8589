# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetWebinarParticipantQosType = Literal["live", "past"]

GET_WEBINAR_PARTICIPANT_QOS_TYPE_VALUES: set[GetWebinarParticipantQosType] = {
    "live",
    "past",
}


def check_get_webinar_participant_qos_type(value: str) -> GetWebinarParticipantQosType:
    if value in GET_WEBINAR_PARTICIPANT_QOS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_WEBINAR_PARTICIPANT_QOS_TYPE_VALUES!r}"
    )
