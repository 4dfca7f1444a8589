# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    division_id: str,
    *,
    division_name: str | None | Unset = UNSET,
    division_description: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/divisions/{_quote(str(division_id), safe='')}",
        "body": {
            "division_name": division_name,
            "division_description": division_description,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
