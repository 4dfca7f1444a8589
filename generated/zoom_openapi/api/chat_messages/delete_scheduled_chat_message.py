# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    draft_id: str,
    *,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/messages/schedule/{_quote(str(draft_id), safe='')}",
        "params": {
            "to_contact": to_contact,
            "to_channel": to_channel,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
