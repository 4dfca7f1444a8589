# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    encryption: _literals.DeviceEncryption,
    ip: str,
    protocol: _literals.DeviceProtocol,
) -> dict[str, Any]:
    return {
        "url": "/h323/devices",
        "body": {
            "name": name,
            "encryption": encryption,
            "ip": ip,
            "protocol": protocol,
        },
    }


def _parse_response(response: httpx.Response) -> _models.H323Device:
    return read_object(response, _models.H323Device)
