# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlans(_Record, init=False):
    plan_base: _models.SubscribedPlan | None
    plan_zoom_rooms: _models.SubscribedPlan | None
    plan_room_connector: _models.SubscribedPlan | None
    plan_large_meeting: Sequence[_models.SubscribedPlan] | None
    plan_webinar: Sequence[_models.SubscribedPlan] | None
    plan_zoom_events: Sequence[_models.SubscribedPlan] | None
    plan_recording: str | None
    plan_recording_service_effective_date: datetime.datetime | None
    plan_recording_next_invoice_date: datetime.datetime | None
    plan_recording_status: str | None
    plan_audio: _models.AudioPlan | None
    plan_phone: _models.PhonePlans | None

    _READERS = {
        "plan_base": "SubscribedPlan",
        "plan_zoom_rooms": "SubscribedPlan",
        "plan_room_connector": "SubscribedPlan",
        "plan_large_meeting": ["SubscribedPlan"],
        "plan_webinar": ["SubscribedPlan"],
        "plan_zoom_events": ["SubscribedPlan"],
        "plan_recording_service_effective_date": "date-time",
        "plan_recording_next_invoice_date": "date-time",
        "plan_audio": "AudioPlan",
        "plan_phone": "PhonePlans",
    }
