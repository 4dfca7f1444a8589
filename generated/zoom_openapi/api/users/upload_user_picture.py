# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.answers import (
    read_map,
)
from ...runtime.types import as_file

if TYPE_CHECKING:
    from ...runtime.types import FileInput


def _get_kwargs(
    user_id: str,
    *,
    pic_file: FileInput,
) -> dict[str, Any]:
    return {
        "url": f"/users/{_quote(str(user_id), safe='')}/picture",
        "body": {
            "pic_file": as_file("pic_file", pic_file),
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
