# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    device_id: str,
    *,
    name: str,
    encryption: _literals.DeviceEncryption,
    ip: str,
    protocol: _literals.DeviceProtocol,
) -> dict[str, Any]:
    return {
        "url": f"/h323/devices/{_quote(str(device_id), safe='')}",
        "body": {
            "name": name,
            "encryption": encryption,
            "ip": ip,
            "protocol": protocol,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
