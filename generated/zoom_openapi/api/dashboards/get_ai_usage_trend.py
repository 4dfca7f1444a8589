# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any

import httpx

from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
    group_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/metrics/ai/usage/trend",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "group_id": group_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
