# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    needle: _inputs.Needle,
    haystack: _literals.ChannelHaystack,
    user_id: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    include_archived: bool | None | Unset = UNSET,
    next_page_token: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/chat/channels/search",
        "body": {
            "needle": needle,
            "haystack": haystack,
            "user_id": user_id,
            "page_size": page_size,
            "include_archived": include_archived,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SearchChannelList:
    return read_object(response, _models.SearchChannelList)
