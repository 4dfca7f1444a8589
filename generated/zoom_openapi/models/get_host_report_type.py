# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetHostReportType = Literal["active", "inactive"]

GET_HOST_REPORT_TYPE_VALUES: set[GetHostReportType] = {
    "active",
    "inactive",
}


def check_get_host_report_type(value: str) -> GetHostReportType:
    if value in GET_HOST_REPORT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_HOST_REPORT_TYPE_VALUES!r}")
