# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AddPlanZcc(_Record):
    plan_package: _models.AddPlanZccPlan | None
    """The package plan for Zoom Contact Center."""
    plan_usage: Sequence[_models.AccountPlan] | None
    """The additional usage plans for Zoom Contact Center."""
    plan_phone_number: Sequence[_models.AccountPlan] | None
    """The additional plans for Zoom Contact Center numbers."""

    _READERS = {
        "plan_package": "AddPlanZccPlan",
        "plan_usage": ["AccountPlan"],
        "plan_phone_number": ["AccountPlan"],
    }
