# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingParticipantMetricsType = Literal["live", "past", "pastOne"]

LIST_MEETING_PARTICIPANT_METRICS_TYPE_VALUES: set[ListMeetingParticipantMetricsType] = {
    "live",
    "past",
    "pastOne",
}


def check_list_meeting_participant_metrics_type(value: str) -> ListMeetingParticipantMetricsType:
    if value in LIST_MEETING_PARTICIPANT_METRICS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_PARTICIPANT_METRICS_TYPE_VALUES!r}"
    )
