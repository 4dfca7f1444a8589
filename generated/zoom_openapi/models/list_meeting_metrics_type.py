# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingMetricsType = Literal["live", "past", "pastOne"]

LIST_MEETING_METRICS_TYPE_VALUES: set[ListMeetingMetricsType] = {
    "live",
    "past",
    "pastOne",
}


def check_list_meeting_metrics_type(value: str) -> ListMeetingMetricsType:
    if value in LIST_MEETING_METRICS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_METRICS_TYPE_VALUES!r}"
    )
