# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

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
    meeting_id: int | str,
    *,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
    type_: _literals.RecordingAnalyticsDetailsType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings/analytics_details",
        "params": {
            "page_size": page_size,
            "next_page_token": next_page_token,
            "from": as_date(from_),
            "to": as_date(to),
            "type": type_,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RecordingAnalyticsList:
    return read_object(response, _models.RecordingAnalyticsList)
