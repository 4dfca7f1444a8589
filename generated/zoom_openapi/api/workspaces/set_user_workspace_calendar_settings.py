# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any, Literal
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    user_id: str,
    *,
    room_status: Literal["busy", "free"] | None | Unset = UNSET,
    desk_status: Literal["busy", "free"] | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/workspaces/users/{_quote(str(user_id), safe='')}/calendar/settings",
        "body": {
            "room_status": room_status,
            "desk_status": desk_status,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
