# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    invitation_id: str,
) -> dict[str, Any]:
    return {
        "url": f"/visitor/invitation/{_quote(str(invitation_id), safe='')}/checkin",
    }


def _parse_response(response: httpx.Response) -> None:
    return None
