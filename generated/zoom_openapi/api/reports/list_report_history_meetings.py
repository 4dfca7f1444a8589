# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    from_: datetime.date | str,
    to: datetime.date | str,
    date_type: _literals.DateType | Unset = UNSET,
    meeting_type: Literal["all", "meeting", "webinar"] | Unset = UNSET,
    report_type: _literals.ReportHistoryMeetingReportType | Unset = UNSET,
    search_key: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    meeting_feature: _literals.ReportHistoryMeetingFeature | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/history_meetings",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "date_type": date_type,
            "meeting_type": meeting_type,
            "report_type": report_type,
            "search_key": search_key,
            "page_size": page_size,
            "next_page_token": next_page_token,
            "group_id": group_id,
            "meeting_feature": meeting_feature,
        },
    }


def _parse_response(response: httpx.Response) -> _models.HistoryMeetingList:
    return read_object(response, _models.HistoryMeetingList)
