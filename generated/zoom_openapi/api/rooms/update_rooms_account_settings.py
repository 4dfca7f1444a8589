# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    *,
    setting_type: _literals.RoomSettingType,
    zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "patch",
        "url": "/rooms/account_settings",
        "params": {
            "setting_type": setting_type,
        },
        "body": {
            "zoom_rooms": zoom_rooms,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
