# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    action: _literals.ChatMessageAction | None | Unset = UNSET,
    timestamp: int | None | Unset = UNSET,
    to_channel: str | None | Unset = UNSET,
    to_contact: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages/{_quote(str(message_id), safe='')}/status",
        "body": {
            "action": action,
            "timestamp": timestamp,
            "to_channel": to_channel,
            "to_contact": to_contact,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
