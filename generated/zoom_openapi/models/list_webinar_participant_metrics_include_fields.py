# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarParticipantMetricsIncludeFields = Literal["registrant_id"]

LIST_WEBINAR_PARTICIPANT_METRICS_INCLUDE_FIELDS_VALUES: set[
    ListWebinarParticipantMetricsIncludeFields
] = {
    "registrant_id",
}


def check_list_webinar_participant_metrics_include_fields(
    value: str,
) -> ListWebinarParticipantMetricsIncludeFields:
    if value in LIST_WEBINAR_PARTICIPANT_METRICS_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_PARTICIPANT_METRICS_INCLUDE_FIELDS_VALUES!r}"
    )
