# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)


def _get_kwargs(
    *,
    message: str,
    chat_user: str,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/im/users/me/chat/messages",
        "params": {
            "chat_user": chat_user,
        },
        "body": {
            "message": message,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MessageSent:
    return read_object(response, _models.MessageSent)
