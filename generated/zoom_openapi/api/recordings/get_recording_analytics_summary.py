# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
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


def _get_kwargs(
    meeting_id: int | str,
    *,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/recordings/analytics_summary",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
        },
    }


def _parse_response(response: httpx.Response) -> _models.RecordingAnalyticsSummary:
    return read_object(response, _models.RecordingAnalyticsSummary)
