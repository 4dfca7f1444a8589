# Generated from zoom.postman_collection.json. Not to be edited.
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
    search_key: str,
    query_presence_status: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/contacts",
        "params": {
            "search_key": search_key,
            "query_presence_status": query_presence_status,
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ContactList:
    return read_object(response, _models.ContactList)
