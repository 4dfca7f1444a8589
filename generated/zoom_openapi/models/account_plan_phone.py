# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlanPhone(_Record):
    plan_base: _models.AccountPlanZccPlan | None
    """The base plan for Zoom Phone."""
    plan_calling: Sequence[_models.AccountAddOnPlan] | None
    """The additional calling plans for Zoom Phone."""
    plan_number: Sequence[_models.AccountAddOnPlan] | None
    """The additional plans for Zoom Phone numbers."""

    _READERS = {
        "plan_base": "AccountPlanZccPlan",
        "plan_calling": ["AccountAddOnPlan"],
        "plan_number": ["AccountAddOnPlan"],
    }
