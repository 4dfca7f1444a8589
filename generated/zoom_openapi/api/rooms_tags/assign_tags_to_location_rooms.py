# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    location_id: str,
    *,
    tag_ids: Sequence[str],
) -> dict[str, Any]:
    return {
        "url": f"/rooms/locations/{_quote(str(location_id), safe='')}/tags",
        "body": {
            "tag_ids": tag_ids,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
