# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    method: _literals.ChannelMessageMethod,
    message_id: str,
    channel_id: str,
) -> dict[str, Any]:
    return {
        "url": "/chat/channel/message/events",
        "body": {
            "method": method,
            "message_id": message_id,
            "channel_id": channel_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
