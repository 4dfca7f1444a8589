# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any

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
    *,
    from_: datetime.date | str,
    to: datetime.date | str,
    group_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/cloud_recording",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "group_id": group_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CloudRecordingUsageReport:
    return read_object(response, _models.CloudRecordingUsageReport)
