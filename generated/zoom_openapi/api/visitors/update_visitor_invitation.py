# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.bodies import (
    as_date_time,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    invitation_id: str,
    *,
    start_time: datetime.datetime | str | None | Unset = UNSET,
    visitor_name: str | None | Unset = UNSET,
    invite_location_id: str | None | Unset = UNSET,
    host_id: str | None | Unset = UNSET,
    visitor_organization: str | None | Unset = UNSET,
    visitor_email: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/visitor/invitation/{_quote(str(invitation_id), safe='')}",
        "body": {
            "start_time": as_date_time(start_time),
            "visitor_name": visitor_name,
            "invite_location_id": invite_location_id,
            "host_id": host_id,
            "visitor_organization": visitor_organization,
            "visitor_email": visitor_email,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
