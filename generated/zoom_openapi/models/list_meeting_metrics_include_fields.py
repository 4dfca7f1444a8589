# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListMeetingMetricsIncludeFields = Literal["tracking_fields"]

LIST_MEETING_METRICS_INCLUDE_FIELDS_VALUES: set[ListMeetingMetricsIncludeFields] = {
    "tracking_fields",
}


def check_list_meeting_metrics_include_fields(value: str) -> ListMeetingMetricsIncludeFields:
    if value in LIST_MEETING_METRICS_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETING_METRICS_INCLUDE_FIELDS_VALUES!r}"
    )
