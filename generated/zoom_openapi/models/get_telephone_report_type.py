# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetTelephoneReportType = Literal[1, 2, 3]

GET_TELEPHONE_REPORT_TYPE_VALUES: set[GetTelephoneReportType] = {
    1,
    2,
    3,
}


def check_get_telephone_report_type(value: int) -> GetTelephoneReportType:
    if value in GET_TELEPHONE_REPORT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_TELEPHONE_REPORT_TYPE_VALUES!r}"
    )
