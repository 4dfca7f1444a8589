# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...runtime.bodies import (
    as_date,
)
from ...runtime.types import UNSET, Unset


def _get_kwargs(
    account_id: str,
    *,
    type_: str,
    hosts: int | None | Unset = UNSET,
    active_hosts: int | None | Unset = UNSET,
    increasing_hosts: int | None | Unset = UNSET,
    paid_period_start_date: datetime.date | str | None | Unset = UNSET,
    service_effective_date: datetime.date | str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/plans/base",
        "body": {
            "type": type_,
            "hosts": hosts,
            "active_hosts": active_hosts,
            "increasing_hosts": increasing_hosts,
            "paid_period_start_date": as_date(paid_period_start_date),
            "service_effective_date": as_date(service_effective_date),
        },
    }


def _parse_response(response: httpx.Response) -> None:
    return None
