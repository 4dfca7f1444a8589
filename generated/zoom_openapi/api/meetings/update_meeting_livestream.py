# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    meeting_id: int | str,
    *,
    stream_url: str,
    stream_key: str,
    page_url: str,
) -> dict[str, Any]:
    return {
        "url": f"/meetings/{_quote(str(meeting_id), safe='')}/livestream",
        "body": {
            "stream_url": stream_url,
            "stream_key": stream_key,
            "page_url": page_url,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
