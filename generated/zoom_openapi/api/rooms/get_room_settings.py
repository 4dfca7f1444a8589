# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    id: str,
    *,
    setting_type: _literals.SettingsSettingType,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(id), safe='')}/settings",
        "params": {
            "setting_type": setting_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomSettings:
    return read_object(response, _models.RoomSettings)
