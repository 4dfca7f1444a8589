# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AddPlanPhone(_Record):
    plan_base: _models.AddPlanZccPlan | None
    """The base plan for Zoom Phone."""
    plan_calling: Sequence[_models.AccountPlan] | None
    """The additional calling plans for Zoom Phone."""
    plan_calling_addons: Sequence[_models.AccountPlan] | None
    """The add-on calling plans for Zoom Phone. They need a calling plan."""
    plan_number: Sequence[_models.AccountPlan] | None
    """The additional plans for Zoom Phone numbers."""

    _READERS = {
        "plan_base": "AddPlanZccPlan",
        "plan_calling": ["AccountPlan"],
        "plan_calling_addons": ["AccountPlan"],
        "plan_number": ["AccountPlan"],
    }
