# Generated from zoom.postman_collection.json. Not to be edited.
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
    protocol: _literals.DeviceProtocol,
    ip: str,
    encryption: _literals.DeviceEncryption,
) -> dict[str, Any]:
    return {
        "url": f"/h323/devices/{_quote(str(device_id), safe='')}",
        "body": {
            "name": name,
            "protocol": protocol,
            "ip": ip,
            "encryption": encryption,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
