# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    meeting_id: int | str,
    *,
    page_url: str,
    stream_key: str,
    stream_url: str,
    resolution: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/livestream",
        "body": {
            "page_url": page_url,
            "stream_key": stream_key,
            "stream_url": stream_url,
            "resolution": resolution,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
