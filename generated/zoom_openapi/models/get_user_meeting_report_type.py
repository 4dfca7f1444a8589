# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetUserMeetingReportType = Literal["past", "pastOne"]

GET_USER_MEETING_REPORT_TYPE_VALUES: set[GetUserMeetingReportType] = {
    "past",
    "pastOne",
}


def check_get_user_meeting_report_type(value: str) -> GetUserMeetingReportType:
    if value in GET_USER_MEETING_REPORT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_USER_MEETING_REPORT_TYPE_VALUES!r}"
    )
