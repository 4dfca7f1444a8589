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
    content_id: str,
    *,
    content_name: str | None | Unset = UNSET,
    content_url: str | None | Unset = UNSET,
    expires: bool | None | Unset = UNSET,
    expiration_time: datetime.datetime | str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/content/digital_signage/contents/{_quote(str(content_id), safe='')}",
        "body": {
            "content_name": content_name,
            "content_url": content_url,
            "expires": expires,
            "expiration_time": as_date_time(expiration_time),
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
