# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    name: str,
    protocol: _literals.DeviceProtocol,
    ip: str,
    encryption: _literals.DeviceEncryption,
) -> dict[str, Any]:
    return {
        "url": "/h323/devices",
        "body": {
            "name": name,
            "protocol": protocol,
            "ip": ip,
            "encryption": encryption,
        },
    }


def _parse_response(response: httpx.Response) -> _models.Device:
    return read_object(response, _models.Device)
