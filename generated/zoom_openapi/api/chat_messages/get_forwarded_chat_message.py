# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)


def _get_kwargs(
    forward_id: str,
) -> dict[str, Any]:
    return {
        "url": f"/chat/forwarded_message/{_quote(str(forward_id), safe='')}",
    }


def _parse_response(response: httpx.Response) -> _models.Message:
    return read_object(response, _models.Message)
