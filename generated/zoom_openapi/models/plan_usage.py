# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PlanUsage(_Record, init=False):
    plan_base: _models.UsedPlan | None
    plan_zoom_rooms: _models.UsedPlan | None
    plan_webinar: Sequence[_models.UsedPlan] | None
    plan_zoom_events: Sequence[_models.UsedPlan] | None
    plan_large_meeting: Sequence[_models.UsedPlan] | None
    plan_recording: _models.RecordingStorageUsage | None

    _READERS = {
        "plan_base": "UsedPlan",
        "plan_zoom_rooms": "UsedPlan",
        "plan_webinar": ["UsedPlan"],
        "plan_zoom_events": ["UsedPlan"],
        "plan_large_meeting": ["UsedPlan"],
        "plan_recording": "RecordingStorageUsage",
    }
