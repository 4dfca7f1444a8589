# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    identifier: str,
    *,
    query_presence_status: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/chat/users/me/contacts/{_quote(str(identifier), safe='')}",
        "params": {
            "query_presence_status": query_presence_status,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Contact:
    return read_object(response, _models.Contact)
