# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    channel_id: str,
    *,
    members: Sequence[_inputs.ChannelMemberInput],
) -> dict[str, Any]:
    return {
        "url": f"/chat/migration/channels/{_quote(str(channel_id), safe='')}/members",
        "body": {
            "members": members,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
