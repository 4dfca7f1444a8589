# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    channel_id: str,
    *,
    name: str | None | Unset = UNSET,
    type_: _literals.ChannelType | None | Unset = UNSET,
    channel_settings: _inputs.ChannelSettings | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/channels/{_quote(str(channel_id), safe='')}",
        "body": {
            "name": name,
            "type": type_,
            "channel_settings": channel_settings,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
