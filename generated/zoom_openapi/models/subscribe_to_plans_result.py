# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class SubscribeToPlansResult(Record):
    plan_base: _models.Plan | None
    plan_zoom_rooms: _models.Plan | None
    plan_room_connector: _models.Plan | None
    plan_large_meeting: Sequence[_models.Plan] | None
    plan_webinar: Sequence[_models.Plan] | None
    plan_zoom_events: Sequence[_models.Plan] | None
    plan_audio: _models.AccountPlanAudio | None

    _READERS = {
        "plan_base": "Plan",
        "plan_zoom_rooms": "Plan",
        "plan_room_connector": "Plan",
        "plan_large_meeting": ["Plan"],
        "plan_webinar": ["Plan"],
        "plan_zoom_events": ["Plan"],
        "plan_audio": "AccountPlanAudio",
    }
