# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetMeetingMetricsType = Literal["live", "past", "pastOne"]

GET_MEETING_METRICS_TYPE_VALUES: set[GetMeetingMetricsType] = {
    "live",
    "past",
    "pastOne",
}


def check_get_meeting_metrics_type(value: str) -> GetMeetingMetricsType:
    if value in GET_MEETING_METRICS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_MEETING_METRICS_TYPE_VALUES!r}"
    )
