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
    as_date_time,
)


def _get_kwargs(
    user_id: str,
    *,
    from_: datetime.datetime | str,
    to: datetime.datetime | str,
) -> dict[str, Any]:
    return {
        "url": f"/workspaces/users/{_quote(str(user_id), safe='')}/reservations",
        "params": {
            "from": as_date_time(from_),
            "to": as_date_time(to),
        },
    }


def _parse_response(response: httpx.Response) -> _models.ReservationList:
    return read_object(response, _models.ReservationList)
