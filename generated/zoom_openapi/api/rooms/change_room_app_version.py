# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    room_id: str,
    device_id: str,
    *,
    action: _literals.AppVersionAction,
) -> dict[str, Any]:
    return {
        "method": "put",
        "url": f"/rooms/{_quote(str(room_id), safe='')}/devices/{_quote(str(device_id), safe='')}/app_version",
        "body": {
            "action": action,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
