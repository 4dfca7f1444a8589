# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    message: str | None | Unset = UNSET,
    chat_user: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/im/users/me/chat/messages",
        "params": {
            "chat_user": chat_user,
        },
        "body": {
            "message": message,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SentMessage:
    return read_object(response, _models.SentMessage)
