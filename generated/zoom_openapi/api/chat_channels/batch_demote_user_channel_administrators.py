# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    user_id: str,
    channel_id: str,
    *,
    admin_ids: str,
    user_ids: str,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/channels/{_quote(str(channel_id), safe='')}/admins",
        "params": {
            "admin_ids": admin_ids,
            "user_ids": user_ids,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
