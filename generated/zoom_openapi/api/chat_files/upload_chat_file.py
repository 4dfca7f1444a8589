# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset, as_file

if TYPE_CHECKING:
    from ...runtime.types import FileInput


def _get_kwargs(
    user_id: str,
    *,
    file: FileInput | None | Unset = UNSET,
    post_to_personal_chat: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/files",
        "params": {
            "postToPersonalChat": post_to_personal_chat,
        },
        "body": {
            "file": as_file("file", file),
        },
    }


def _parse_response(response: httpx.Response) -> _models.SentChatFile:
    return read_object(response, _models.SentChatFile)
