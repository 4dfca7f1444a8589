# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    reactions: Sequence[_inputs.Reaction],
) -> dict[str, Any]:
    return {
        "url": "/chat/migration/emoji_reactions",
        "body": {
            "reactions": reactions,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
