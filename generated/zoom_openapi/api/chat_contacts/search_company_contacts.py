# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any, Literal

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    search_key: str,
    query_presence_status: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    contact_types: int | Unset = UNSET,
    user_status: Literal["active", "inactive"] | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/contacts",
        "params": {
            "search_key": search_key,
            "query_presence_status": query_presence_status,
            "page_size": page_size,
            "contact_types": contact_types,
            "user_status": user_status,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ContactList:
    return read_object(response, _models.ContactList)
