# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarParticipantQosType = Literal["live", "past"]

LIST_WEBINAR_PARTICIPANT_QOS_TYPE_VALUES: set[ListWebinarParticipantQosType] = {
    "live",
    "past",
}


def check_list_webinar_participant_qos_type(value: str) -> ListWebinarParticipantQosType:
    if value in LIST_WEBINAR_PARTICIPANT_QOS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_PARTICIPANT_QOS_TYPE_VALUES!r}"
    )
