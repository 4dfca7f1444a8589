# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    robot_jid: str,
    to_jid: str,
    account_id: str,
    content: _inputs.ChatbotMessageContent,
    visible_to_user: str | None | Unset = UNSET,
    user_jid: str | None | Unset = UNSET,
    is_markdown_support: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/im/chat/messages",
        "body": {
            "robot_jid": robot_jid,
            "to_jid": to_jid,
            "account_id": account_id,
            "content": content,
            "visible_to_user": visible_to_user,
            "user_jid": user_jid,
            "is_markdown_support": is_markdown_support,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
