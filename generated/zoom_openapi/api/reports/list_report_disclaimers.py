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
    from_: datetime.date | str,
    to: datetime.date | str,
    search_value: str | Unset = UNSET,
    disclaimer_type: _literals.ReportDisclaimerType | Unset = UNSET,
    group_id: str | Unset = UNSET,
    page_size: float | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/disclaimer",
        "params": {
            "from": as_date(from_),
            "to": as_date(to),
            "search_value": search_value,
            "disclaimer_type": disclaimer_type,
            "group_id": group_id,
            "page_size": page_size,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ReportDisclaimerList:
    return read_object(response, _models.ReportDisclaimerList)
