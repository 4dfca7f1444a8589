# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    folder_id: str,
    *,
    remove_from_library_only: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/content/digital_signage/folders/{_quote(str(folder_id), safe='')}",
        "params": {
            "remove_from_library_only": remove_from_library_only,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
