# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetWebinarParticipantReportIncludeFields = Literal["registrant_id"]

GET_WEBINAR_PARTICIPANT_REPORT_INCLUDE_FIELDS_VALUES: set[
    GetWebinarParticipantReportIncludeFields
] = {
    "registrant_id",
}


def check_get_webinar_participant_report_include_fields(
    value: str,
) -> GetWebinarParticipantReportIncludeFields:
    if value in GET_WEBINAR_PARTICIPANT_REPORT_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_WEBINAR_PARTICIPANT_REPORT_INCLUDE_FIELDS_VALUES!r}"
    )
