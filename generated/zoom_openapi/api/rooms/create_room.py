# Generated from zoom.postman_collection.json. Not to be edited.
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
    name: str,
    type_: _literals.RoomType,
    location_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/rooms",
        "body": {
            "name": name,
            "type": type_,
            "location_id": location_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomCreated:
    return read_object(response, _models.RoomCreated)
