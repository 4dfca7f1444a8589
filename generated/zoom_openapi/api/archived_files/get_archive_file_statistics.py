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
    as_date_time,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    from_: datetime.datetime | str | Unset = UNSET,
    to: datetime.datetime | str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/archive_files/statistics",
        "params": {
            "from": as_date_time(from_),
            "to": as_date_time(to),
        },
    }


def _parse_response(response: httpx.Response) -> _models.ArchiveFileStatistics:
    return read_object(response, _models.ArchiveFileStatistics)
