# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.bodies import (
    as_date_time,
)


def _get_kwargs(
    workspace_id: str,
    reservation_id: str,
    *,
    topic: str,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
) -> dict[str, Any]:
    return {
        "url": f"/workspaces/{_quote(str(workspace_id), safe='')}/reservations/{_quote(str(reservation_id), safe='')}",
        "body": {
            "topic": topic,
            "start_time": as_date_time(start_time),
            "end_time": as_date_time(end_time),
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
