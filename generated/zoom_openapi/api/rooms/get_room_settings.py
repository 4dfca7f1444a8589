# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    room_id: str,
    *,
    setting_type: _literals.RoomSettingsType,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": f"/rooms/{_quote(str(room_id), safe='')}/settings",
        "params": {
            "setting_type": setting_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomSettings:
    return read_object(response, _models.RoomSettings)
