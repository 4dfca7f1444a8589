# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetWebinarMetricsType = Literal["live", "past"]

GET_WEBINAR_METRICS_TYPE_VALUES: set[GetWebinarMetricsType] = {
    "live",
    "past",
}


def check_get_webinar_metrics_type(value: str) -> GetWebinarMetricsType:
    if value in GET_WEBINAR_METRICS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_WEBINAR_METRICS_TYPE_VALUES!r}"
    )
