# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

GetMeetingQualityScoresType = Literal["meeting", "participants"]

GET_MEETING_QUALITY_SCORES_TYPE_VALUES: set[GetMeetingQualityScoresType] = {
    "meeting",
    "participants",
}


def check_get_meeting_quality_scores_type(value: str) -> GetMeetingQualityScoresType:
    if value in GET_MEETING_QUALITY_SCORES_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_MEETING_QUALITY_SCORES_TYPE_VALUES!r}"
    )
