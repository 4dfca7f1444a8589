# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    setting_type: _literals.RoomSettingType,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/rooms/account_settings",
        "params": {
            "setting_type": setting_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomAccountSettings:
    return read_object(response, _models.RoomAccountSettings)
