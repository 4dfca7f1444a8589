# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class SubscribeToAddOnPlanResult(Record):
    plan_base: _models.Plan | None

    _READERS = {"plan_base": "Plan"}
