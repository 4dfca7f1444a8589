# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlanZcc(_Record):
    plan_package: _models.AccountPlanZccPlan | None
    """Deprecated. The package plan for Zoom Contact Center; `plan_package_lists` holds the package
    plans.
    """
    plan_ai_expert_assist: _models.AccountPlanAiExpertAssistResult | None
    """The AI Expert Assist plan. It can be subscribed to only together with a Contact Center base
    plan.
    """
    plan_usage: _models.AccountAddOnPlan | None
    """The additional calling plan for Zoom Contact Center."""
    plan_phone_number: Sequence[_models.AccountAddOnPlan] | None
    """The additional plans for Zoom Contact Center numbers."""
    plan_package_lists: Sequence[_models.AccountAddOnPlan] | None
    """The package plans for Zoom Contact Center."""

    _READERS = {
        "plan_package": "AccountPlanZccPlan",
        "plan_ai_expert_assist": "AccountPlanAiExpertAssistResult",
        "plan_usage": "AccountAddOnPlan",
        "plan_phone_number": ["AccountAddOnPlan"],
        "plan_package_lists": ["AccountAddOnPlan"],
    }
