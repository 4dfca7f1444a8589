# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_map,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    location_id: str,
    *,
    basic: _inputs.RoomLocationBasic | _models.RoomLocationBasic | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/locations/{_quote(str(location_id), safe='')}",
        "body": {
            "basic": basic,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any] | None:
    if response.status_code == 204:
        return None
    return read_map(response)
