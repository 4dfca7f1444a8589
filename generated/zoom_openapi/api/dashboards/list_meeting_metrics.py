# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.bodies import as_date
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals


def _get_kwargs(
    *,
    from_: datetime.date | str,
    to: datetime.date | str,
    type_: _literals.SessionState | Unset = UNSET,
    page_size: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    include_fields: _literals.MeetingMetricsIncludeField | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/metrics/meetings",
        "params": {
            "type": type_,
            "from": as_date(from_),
            "to": as_date(to),
            "page_size": page_size,
            "next_page_token": next_page_token,
            "include_fields": include_fields,
        },
    }


def _parse_response(response: httpx.Response) -> _models.MeetingMetricsList:
    return read_object(response, _models.MeetingMetricsList)
