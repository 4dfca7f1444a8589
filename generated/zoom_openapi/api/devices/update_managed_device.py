# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    device_id: str,
    *,
    device_name: str,
    tag: str | None | Unset = UNSET,
    room_id: str | None | Unset = UNSET,
    device_type: _literals.UpdateManagedDeviceType | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/devices/{_quote(str(device_id), safe='')}",
        "body": {
            "device_name": device_name,
            "tag": tag,
            "room_id": room_id,
            "device_type": device_type,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
