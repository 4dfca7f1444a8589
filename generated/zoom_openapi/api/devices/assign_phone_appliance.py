# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    mac_address: str,
    vendor: str,
    extension_number: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/devices/zpa/assignment",
        "body": {
            "mac_address": mac_address,
            "vendor": vendor,
            "extension_number": extension_number,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
