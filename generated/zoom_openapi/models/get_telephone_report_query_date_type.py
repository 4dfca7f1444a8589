# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetTelephoneReportQueryDateType = Literal["end_time", "start_time"]

GET_TELEPHONE_REPORT_QUERY_DATE_TYPE_VALUES: set[GetTelephoneReportQueryDateType] = {
    "end_time",
    "start_time",
}


def check_get_telephone_report_query_date_type(value: str) -> GetTelephoneReportQueryDateType:
    if value in GET_TELEPHONE_REPORT_QUERY_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_TELEPHONE_REPORT_QUERY_DATE_TYPE_VALUES!r}"
    )
