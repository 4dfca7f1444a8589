# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date_time,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    room_id: str,
    *,
    from_: datetime.datetime | str,
    to: datetime.datetime | str,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    device_id: str | Unset = UNSET,
    sensor_type: _literals.RoomSensorDataSensorType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/rooms/{_quote(str(room_id), safe='')}/sensor_data",
        "params": {
            "from": as_date_time(from_),
            "to": as_date_time(to),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "device_id": device_id,
            "sensor_type": sensor_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.RoomSensorList:
    return read_object(response, _models.RoomSensorList)
