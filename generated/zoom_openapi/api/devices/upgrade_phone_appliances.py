# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    zdm_group_id: str,
    data: _inputs.PhoneApplianceData,
) -> dict[str, Any]:
    return {
        "url": "/devices/zpa/upgrade",
        "body": {
            "zdm_group_id": zdm_group_id,
            "data": data,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
