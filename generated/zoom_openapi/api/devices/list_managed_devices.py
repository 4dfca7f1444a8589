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
    search_text: str | Unset = UNSET,
    platform_os: _literals.ManagedDevicePlatformOs | Unset = UNSET,
    is_enrolled_in_zdm: bool | Unset = UNSET,
    device_type: _literals.ManagedDeviceType | Unset = UNSET,
    device_vendor: str | Unset = UNSET,
    device_model: str | Unset = UNSET,
    device_status: _literals.ManagedDeviceStatus | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/devices",
        "params": {
            "search_text": search_text,
            "platform_os": platform_os,
            "is_enrolled_in_zdm": is_enrolled_in_zdm,
            "device_type": device_type,
            "device_vendor": device_vendor,
            "device_model": device_model,
            "device_status": device_status,
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.DeviceList:
    return read_object(response, _models.DeviceList)
