# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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
    *,
    emails: Sequence[str],
    request_type: _literals.DataRequestType,
    start_date: datetime.datetime | str | None | Unset = UNSET,
    end_date: datetime.datetime | str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/data_requests/requests",
        "body": {
            "emails": emails,
            "request_type": request_type,
            "start_date": as_date_time(start_date),
            "end_date": as_date_time(end_date),
        },
    }


def _parse_response(response: httpx.Response) -> _models.DataRequestRequestList:
    return read_object(response, _models.DataRequestRequestList)
