# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    status: _literals.RoomStatus | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
    type_: _literals.RoomType | Unset = UNSET,
    unassigned_rooms: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    location_id: str | Unset = UNSET,
    query_name: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms",
        "params": {
            "status": status,
            "tag_ids": tag_ids,
            "type": type_,
            "unassigned_rooms": unassigned_rooms,
            "page_size": page_size,
            "next_page_token": next_page_token,
            "location_id": location_id,
            "query_name": query_name,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomEntryList:
    return read_object(response, _models.RoomEntryList)
