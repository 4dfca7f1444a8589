# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetMeetingParticipantReportIncludeFields = Literal["registrant_id"]

GET_MEETING_PARTICIPANT_REPORT_INCLUDE_FIELDS_VALUES: set[
    GetMeetingParticipantReportIncludeFields
] = {
    "registrant_id",
}


def check_get_meeting_participant_report_include_fields(
    value: str,
) -> GetMeetingParticipantReportIncludeFields:
    if value in GET_MEETING_PARTICIPANT_REPORT_INCLUDE_FIELDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_MEETING_PARTICIPANT_REPORT_INCLUDE_FIELDS_VALUES!r}"
    )
