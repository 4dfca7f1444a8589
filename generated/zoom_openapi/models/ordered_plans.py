# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class OrderedPlans(_Record, init=False):
    plan_base: _models.OrderedPlan | None
    plan_zoom_rooms: _models.OrderedPlan | None
    plan_room_connector: _models.OrderedPlan | None
    plan_large_meeting: Sequence[_models.OrderedPlan] | None
    plan_webinar: Sequence[_models.OrderedPlan] | None
    plan_zoom_events: Sequence[_models.OrderedPlan] | None
    plan_audio: _models.OrderedAudioPlan | None

    _READERS = {
        "plan_base": "OrderedPlan",
        "plan_zoom_rooms": "OrderedPlan",
        "plan_room_connector": "OrderedPlan",
        "plan_large_meeting": ["OrderedPlan"],
        "plan_webinar": ["OrderedPlan"],
        "plan_zoom_events": ["OrderedPlan"],
        "plan_audio": "OrderedAudioPlan",
    }
