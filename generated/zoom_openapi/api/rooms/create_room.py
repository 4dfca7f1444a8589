# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
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
    name: str,
    type_: _literals.RoomType,
    location_id: str | None | Unset = UNSET,
    calendar_resource_id: str | None | Unset = UNSET,
    tag_ids: Sequence[str] | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    pro_device: bool | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms",
        "body": {
            "name": name,
            "type": type_,
            "location_id": location_id,
            "calendar_resource_id": calendar_resource_id,
            "tag_ids": tag_ids,
            "user_id": user_id,
            "pro_device": pro_device,
        },
    }


def _parse_response(response: httpx.Response) -> _models.CreateRoomResult:
    return read_object(response, _models.CreateRoomResult)
