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
    type_: _literals.ReportTelephoneCallType | Unset = UNSET,
    query_date_type: _literals.ReportTelephoneCallQueryDateType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_number: int | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/report/telephone",
        "params": {
            "type": type_,
            "query_date_type": query_date_type,
            "from": as_date(from_),
            "to": as_date(to),
            "page_size": page_size,
            "page_number": page_number,
            "next_page_token": next_page_token,
        },
    }


def _parse_response(response: httpx.Response) -> _models.ReportTelephoneCallList:
    return read_object(response, _models.ReportTelephoneCallList)
