# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    action: _literals.ChatBookmarkAction,
    message_id: str,
    to_channel: str | None | Unset = UNSET,
    to_contact: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/chat/messages/bookmarks",
        "params": {
            "message_id": message_id,
        },
        "body": {
            "action": action,
            "to_channel": to_channel,
            "to_contact": to_contact,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
