# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    room_id: str,
    *,
    basic: _inputs.RoomBasicInput | None | Unset = UNSET,
    device: _inputs.DeviceRef | None | Unset = UNSET,
    setup: _inputs.RoomSetupInput | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(room_id), safe='')}",
        "body": {
            "basic": basic,
            "device": device,
            "setup": setup,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
