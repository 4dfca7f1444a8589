# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarParticipantMetricsType = Literal["live", "past"]

LIST_WEBINAR_PARTICIPANT_METRICS_TYPE_VALUES: set[ListWebinarParticipantMetricsType] = {
    "live",
    "past",
}


def check_list_webinar_participant_metrics_type(value: str) -> ListWebinarParticipantMetricsType:
    if value in LIST_WEBINAR_PARTICIPANT_METRICS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_PARTICIPANT_METRICS_TYPE_VALUES!r}"
    )
