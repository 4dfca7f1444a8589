# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

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
    account_id: str,
    robot_jid: str,
    user_jid: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/im/chat/messages/{_quote(str(message_id), safe='')}",
        "params": {
            "account_id": account_id,
            "user_jid": user_jid,
            "robot_jid": robot_jid,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChatbotMessageResult:
    return read_object(response, _models.ChatbotMessageResult)
