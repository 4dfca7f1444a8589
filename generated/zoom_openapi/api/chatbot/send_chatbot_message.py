# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    robot_jid: str,
    to_jid: str,
    account_id: str,
    content: Mapping[str, Any],
    user_jid: str,
    visible_to_user: str | None | Unset = UNSET,
    reply_to: str | None | Unset = UNSET,
    is_markdown_support: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/im/chat/messages",
        "body": {
            "robot_jid": robot_jid,
            "to_jid": to_jid,
            "account_id": account_id,
            "content": content,
            "user_jid": user_jid,
            "visible_to_user": visible_to_user,
            "reply_to": reply_to,
            "is_markdown_support": is_markdown_support,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChatbotMessageResult:
    return read_object(response, _models.ChatbotMessageResult)
