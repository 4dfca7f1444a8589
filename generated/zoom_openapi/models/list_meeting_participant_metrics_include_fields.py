# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingParticipantMetricsIncludeFields = Literal["registrant_id"]

LIST_MEETING_PARTICIPANT_METRICS_INCLUDE_FIELDS_VALUES: set[
    ListMeetingParticipantMetricsIncludeFields
] = {
    "registrant_id",
}


def check_list_meeting_participant_metrics_include_fields(
    value: str,
) -> ListMeetingParticipantMetricsIncludeFields:
    if value in LIST_MEETING_PARTICIPANT_METRICS_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_PARTICIPANT_METRICS_INCLUDE_FIELDS_VALUES!r}"
    )
