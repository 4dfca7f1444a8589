# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetUpcomingEventReportType = Literal["all", "meeting", "webinar"]

GET_UPCOMING_EVENT_REPORT_TYPE_VALUES: set[GetUpcomingEventReportType] = {
    "all",
    "meeting",
    "webinar",
}


def check_get_upcoming_event_report_type(value: str) -> GetUpcomingEventReportType:
    if value in GET_UPCOMING_EVENT_REPORT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_UPCOMING_EVENT_REPORT_TYPE_VALUES!r}"
    )
