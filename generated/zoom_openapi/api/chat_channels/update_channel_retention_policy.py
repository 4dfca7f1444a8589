# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    channel_id: str,
    *,
    cloud_retention: _inputs.CloudRetentionInput,
) -> dict[str, Any]:
    return {
        "url": f"/chat/channels/{_quote(str(channel_id), safe='')}/retention",
        "body": {
            "cloud_retention": cloud_retention,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
