# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    room_id: str,
    *,
    location_id: str,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/rooms/{_quote(str(room_id), safe='')}/location",
        "body": {
            "location_id": location_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
