# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    account_id: str,
    *,
    plan_base: _inputs.PlanOrder,
    contact: _inputs.BillingContact | _models.BillingContact,
    plan_webinar: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
    plan_zoom_rooms: _inputs.PlanOrder | None | Unset = UNSET,
    plan_room_connector: _inputs.PlanOrder | None | Unset = UNSET,
    plan_large_meeting: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
    plan_zoom_events: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
    plan_recording: str | None | Unset = UNSET,
    plan_audio: _inputs.AudioPlan | _models.AudioPlan | None | Unset = UNSET,
    plan_phone: _inputs.PhonePlanOrder | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "post",
        "url": f"/accounts/{_quote(str(account_id), safe='')}/plans",
        "body": {
            "plan_base": plan_base,
            "contact": contact,
            "plan_webinar": plan_webinar,
            "plan_zoom_rooms": plan_zoom_rooms,
            "plan_room_connector": plan_room_connector,
            "plan_large_meeting": plan_large_meeting,
            "plan_zoom_events": plan_zoom_events,
            "plan_recording": plan_recording,
            "plan_audio": plan_audio,
            "plan_phone": plan_phone,
        },
    }


def _parse_response(response: httpx.Response) -> _models.OrderedPlans:
    return read_object(response, _models.OrderedPlans)
