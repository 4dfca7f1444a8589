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
    as_date,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    account_id: str,
    *,
    type_: str | None | Unset = UNSET,
    hosts: int | None | Unset = UNSET,
    paid_period_start_date: datetime.date | str | None | Unset = UNSET,
    service_effective_date: datetime.date | str | None | Unset = UNSET,
    plan_details: _inputs.PlanDetails | _models.BillingPlanPhone | None | Unset = UNSET,
    plan_zcc_details: _inputs.PlanZccDetails | None | Unset = UNSET,
    plan_znode_details: _inputs.PlanZnodeDetails | _models.AccountPlanZnode | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/plans/addons",
        "body": {
            "type": type_,
            "hosts": hosts,
            "paid_period_start_date": as_date(paid_period_start_date),
            "service_effective_date": as_date(service_effective_date),
            "plan_details": plan_details,
            "plan_zcc_details": plan_zcc_details,
            "plan_znode_details": plan_znode_details,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SubscribeToAddOnPlanResult:
    return read_object(response, _models.SubscribeToAddOnPlanResult)
