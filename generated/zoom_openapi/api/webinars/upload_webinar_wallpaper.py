# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import as_file

if TYPE_CHECKING:
    from ...runtime.types import FileInput


def _get_kwargs(
    webinar_id: int | str,
    *,
    file: FileInput,
) -> dict[str, Any]:
    return {
        "url": f"/webinars/{_quote(str(webinar_id), safe='')}/branding/wallpaper",
        "body": {
            "file": as_file("file", file),
        },
    }


def _parse_response(response: httpx.Response) -> _models.WebinarWallpaper:
    return read_object(response, _models.WebinarWallpaper)
