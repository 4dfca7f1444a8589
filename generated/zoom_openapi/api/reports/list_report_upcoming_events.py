# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any, Literal

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
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    type_: Literal["all", "meeting", "webinar"] | Unset = UNSET,
    group_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/upcoming_events",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "type": type_,
            "group_id": group_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.UpcomingEventList:
    return read_object(response, _models.UpcomingEventList)
