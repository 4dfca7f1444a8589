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
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    method: _literals.EmergencySignageMethod,
    params: _inputs.EmergencySignageParams | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": "/rooms/events",
        "body": {
            "method": method,
            "params": params,
        },
    }


def _parse_response(response: httpx.Response) -> _models.EmergencySignageEvent:
    return read_object(response, _models.EmergencySignageEvent)
