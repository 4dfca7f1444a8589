# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset, as_file

if TYPE_CHECKING:
    from ...runtime.types import FileInput


def _get_kwargs(
    *,
    file: FileInput,
    content_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/zrdigitalsignage/files",
        "body": {
            "file": as_file("file", file),
            "content_id": content_id,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
