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
    room_id: str,
    *,
    pre_authenticated_link: bool | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(room_id), safe='')}/virtual_controller",
        "params": {
            "pre_authenticated_link": pre_authenticated_link,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomVirtualControllerUrl:
    return read_object(response, _models.RoomVirtualControllerUrl)
