# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals


def _get_kwargs(
    location_id: str,
    *,
    setting_type: _literals.RoomSettingType,
    zoom_rooms: _inputs.ZoomRoomSettings | _models.ZoomRoomSettings | None | Unset = UNSET,
    meeting_security: _inputs.MeetingSecurity | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/locations/{_quote(str(location_id), safe='')}/settings",
        "params": {
            "setting_type": setting_type,
        },
        "body": {
            "zoom_rooms": zoom_rooms,
            "meeting_security": meeting_security,
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
