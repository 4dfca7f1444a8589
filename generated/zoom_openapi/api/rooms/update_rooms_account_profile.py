# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    *,
    basic: _inputs.RoomAccountProfileBasic | _models.RoomAccountProfileBasic | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": "/rooms/account_profile",
        "body": {
            "basic": basic,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
