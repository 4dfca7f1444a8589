# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    setting_type: _literals.SettingsSettingType,
) -> dict[str, Any]:
    return {
        "url": "/rooms/account_settings",
        "params": {
            "setting_type": setting_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomAccountSettings:
    return read_object(response, _models.RoomAccountSettings)
