# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    from ... import literals as _literals


def _get_kwargs(
    user_id: str,
    message_id: str,
    *,
    to_contact: str | Unset = UNSET,
    to_channel: str | Unset = UNSET,
    download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/{_quote(str(user_id), safe='')}/messages/{_quote(str(message_id), safe='')}",
        "params": {
            "to_contact": to_contact,
            "to_channel": to_channel,
            "download_file_formats": download_file_formats,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Message:
    return read_object(response, _models.Message)
