# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    room_id: str,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(room_id), safe='')}",
    }


def _parse_response(response: httpx.Response) -> None:
    return None
