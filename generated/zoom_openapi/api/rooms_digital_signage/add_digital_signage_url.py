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
    content_name: str | None | Unset = UNSET,
    content_url: str | None | Unset = UNSET,
    folder_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms/content/digital_signage/contents",
        "body": {
            "content_name": content_name,
            "content_url": content_url,
            "folder_id": folder_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.AddDigitalSignageUrlResult:
    return read_object(response, _models.AddDigitalSignageUrlResult)
