# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    user_id: str,
    *,
    audio_url: str,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/users/{_quote(str(user_id), safe='')}/tsp/settings",
        "body": {
            "audio_url": audio_url,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
