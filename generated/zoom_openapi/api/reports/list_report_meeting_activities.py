# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

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
    activity_type: _literals.ReportMeetingActivityType,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    meeting_number: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/meeting_activities",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "meeting_number": meeting_number,
            "search_key": search_key,
            "activity_type": activity_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ReportMeetingActivityList:
    return read_object(response, _models.ReportMeetingActivityList)
