# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)


def _get_kwargs() -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/rooms/account_profile",
    }


def _parse_response(response: httpx.Response) -> _models.RoomAccountProfile:
    return read_object(response, _models.RoomAccountProfile)
