# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetOperationLogReportCategoryType = Literal[
    "account",
    "all",
    "billing",
    "im",
    "phone_contacts",
    "recording",
    "role",
    "sub_account",
    "user",
    "user_settings",
    "webinar",
    "zoom_rooms",
]

GET_OPERATION_LOG_REPORT_CATEGORY_TYPE_VALUES: set[GetOperationLogReportCategoryType] = {
    "account",
    "all",
    "billing",
    "im",
    "phone_contacts",
    "recording",
    "role",
    "sub_account",
    "user",
    "user_settings",
    "webinar",
    "zoom_rooms",
}


def check_get_operation_log_report_category_type(value: str) -> GetOperationLogReportCategoryType:
    if value in GET_OPERATION_LOG_REPORT_CATEGORY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_OPERATION_LOG_REPORT_CATEGORY_TYPE_VALUES!r}"
    )
