# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

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
    from_: datetime.date | str,
    to: datetime.date | str,
    type_: Literal["live", "past"] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    group_include_participant: bool | Unset = UNSET,
    query_date_type: _literals.DateType | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/metrics/webinars",
        "params": {
            "type": type_,
            "from": as_date(from_),
            "to": as_date(to),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "group_id": group_id,
            "group_include_participant": group_include_participant,
            "query_date_type": query_date_type,
        },
    }


def _parse_response(response: httpx.Response) -> _models.WebinarMetricsList:
    return read_object(response, _models.WebinarMetricsList)
