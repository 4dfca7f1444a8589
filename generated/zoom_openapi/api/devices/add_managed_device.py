# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    device_name: str,
    mac_address: str,
    serial_number: str,
    vendor: str,
    model: str,
    device_type: _literals.AddManagedDeviceType,
    room_id: str | None | Unset = UNSET,
    user_email: str | None | Unset = UNSET,
    tag: str | None | Unset = UNSET,
    zdm_group_id: str | None | Unset = UNSET,
    extension_number: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/devices",
        "body": {
            "device_name": device_name,
            "mac_address": mac_address,
            "serial_number": serial_number,
            "vendor": vendor,
            "model": model,
            "device_type": device_type,
            "room_id": room_id,
            "user_email": user_email,
            "tag": tag,
            "zdm_group_id": zdm_group_id,
            "extension_number": extension_number,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
