# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    message_id: str,
    *,
    robot_jid: str,
    account_id: str,
    content: Mapping[str, Any],
    user_jid: str | None | Unset = UNSET,
    is_markdown_support: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/im/chat/messages/{_quote(str(message_id), safe='')}",
        "body": {
            "robot_jid": robot_jid,
            "account_id": account_id,
            "content": content,
            "user_jid": user_jid,
            "is_markdown_support": is_markdown_support,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChatbotMessageResult:
    return read_object(response, _models.ChatbotMessageResult)
