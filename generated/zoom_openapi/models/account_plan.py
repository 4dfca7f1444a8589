# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlan(Record):
    plan_base: _models.AccountPlanBaseResult | None
    plan_zoom_rooms: _models.AccountPlanBaseResult | None
    plan_room_connector: _models.AccountPlanBaseResult | None
    plan_large_meeting: Sequence[_models.AccountPlanBaseResult] | None
    plan_webinar: Sequence[_models.AccountPlanBaseResult] | None
    plan_zoom_events: Sequence[_models.AccountPlanBaseResult] | None
    plan_recording: str | None
    plan_recording_service_effective_date: datetime.datetime | None
    plan_recording_next_invoice_date: datetime.datetime | None
    plan_recording_status: str | None
    plan_audio: _models.PlanAudio | None
    plan_phone: _models.AccountPlanPhone | None

    _READERS = {
        "plan_base": "AccountPlanBaseResult",
        "plan_zoom_rooms": "AccountPlanBaseResult",
        "plan_room_connector": "AccountPlanBaseResult",
        "plan_large_meeting": ["AccountPlanBaseResult"],
        "plan_webinar": ["AccountPlanBaseResult"],
        "plan_zoom_events": ["AccountPlanBaseResult"],
        "plan_recording_service_effective_date": "date-time",
        "plan_recording_next_invoice_date": "date-time",
        "plan_audio": "PlanAudio",
        "plan_phone": "AccountPlanPhone",
    }
