# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    activity_type: _literals.ActivityLogActivityType | Unset = UNSET,
    channel_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/chat/activities/channels",
        "params": {
            "page_size": page_size,
            "next_page_token": next_page_token,
            "activity_type": activity_type,
            "start_date": as_date(start_date),
            "end_date": as_date(end_date),
            "channel_id": channel_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ChannelActivityLogList:
    return read_object(response, _models.ChannelActivityLogList)
