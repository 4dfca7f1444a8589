# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    *,
    name: str,
    parent_location_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": "/rooms/locations",
        "body": {
            "name": name,
            "parent_location_id": parent_location_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomLocation:
    return read_object(response, _models.RoomLocation)
