# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as _quote

import httpx


def _get_kwargs(
    channel_id: str,
    mention_group_id: str,
    *,
    identifiers: Sequence[str],
) -> dict[str, Any]:
    return {
        "url": f"/chat/channels/{_quote(str(channel_id), safe='')}/mention_group/{_quote(str(mention_group_id), safe='')}/members",
        "body": {
            "identifiers": identifiers,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
