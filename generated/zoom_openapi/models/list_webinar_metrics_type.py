# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListWebinarMetricsType = Literal["live", "past"]

LIST_WEBINAR_METRICS_TYPE_VALUES: set[ListWebinarMetricsType] = {
    "live",
    "past",
}


def check_list_webinar_metrics_type(value: str) -> ListWebinarMetricsType:
    if value in LIST_WEBINAR_METRICS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_WEBINAR_METRICS_TYPE_VALUES!r}"
    )
