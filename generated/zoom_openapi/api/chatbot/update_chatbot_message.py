# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    message_id: str,
    *,
    robot_jid: str,
    account_id: str,
    content: _inputs.ChatbotMessageContent,
    user_jid: str | None | Unset = UNSET,
    is_markdown_support: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/im/chat/messages/{_quote(str(message_id), safe='')}",
        "body": {
            "robot_jid": robot_jid,
            "account_id": account_id,
            "content": content,
            "user_jid": user_jid,
            "is_markdown_support": is_markdown_support,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChatbotMessageChanged:
    return read_object(response, _models.ChatbotMessageChanged)
