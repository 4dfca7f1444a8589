# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    session_id: str,
    *,
    from_: datetime.date | str,
    to: datetime.date | str,
    next_page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    include_fields: _literals.ReportChatMessageIncludeField | Unset = UNSET,
    include_bot_message: bool | Unset = UNSET,
    include_reactions: bool | Unset = UNSET,
    query_all_modifications: bool | Unset = UNSET,
    include_custom_emoji_reactions: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/report/chat/sessions/{_quote(str(session_id), safe='')}",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "next_page_token": next_page_token,
            "page_size": page_size,
            "include_fields": include_fields,
            "include_bot_message": include_bot_message,
            "include_reactions": include_reactions,
            "query_all_modifications": query_all_modifications,
            "include_custom_emoji_reactions": include_custom_emoji_reactions,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ReportChatMessages:
    return read_object(response, _models.ReportChatMessages)
