# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    location_id: str,
    *,
    parent_location_id: str,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/rooms/locations/{_quote(str(location_id), safe='')}/location",
        "body": {
            "parent_location_id": parent_location_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
