# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    room_id: str,
    *,
    basic: _inputs.RoomBasic | _models.RoomBasic | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(room_id), safe='')}",
        "body": {
            "basic": basic,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
