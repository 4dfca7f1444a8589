# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    account_id: str,
    user_id: str,
    *,
    body_account_id: str,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/users/{_quote(str(user_id), safe='')}/account",
        "body": {
            "account_id": body_account_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
