# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class PlanUsage(Record):
    plan_base: _models.PlanUsagePlan | None
    plan_zoom_rooms: _models.PlanUsagePlan | None
    plan_webinar: Sequence[_models.PlanUsagePlan] | None
    plan_zoom_events: Sequence[_models.PlanUsagePlan] | None
    plan_large_meeting: Sequence[_models.PlanUsagePlan] | None
    plan_recording: _models.PlanRecording | None

    _READERS = {
        "plan_base": "PlanUsagePlan",
        "plan_zoom_rooms": "PlanUsagePlan",
        "plan_webinar": ["PlanUsagePlan"],
        "plan_zoom_events": ["PlanUsagePlan"],
        "plan_large_meeting": ["PlanUsagePlan"],
        "plan_recording": "PlanRecording",
    }
