# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.answers import (
    read_map,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    id: str,
    *,
    method: _literals.RoomCheckInMethod,
    params: _inputs.RoomCheckInParams | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": f"/rooms/{_quote(str(id), safe='')}/events",
        "body": {
            "method": method,
            "params": params,
        },
    }


def _parse_response(response: httpx.Response) -> Mapping[str, Any]:
    return read_map(response)
