# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    year: int | Unset = UNSET,
    month: int | Unset = UNSET,
    group_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/daily",
        "params": {
            "year": year,
            "month": month,
            "group_id": group_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.DailyUsageReport:
    return read_object(response, _models.DailyUsageReport)
