# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class BillingPlanZcc(_Record):
    plan_package: _models.PlanPackage | None
    """Deprecated; use `plan_package_list`. The package plan for Zoom Contact Center."""
    plan_recording: _models.BillingPlanZccPlanRecording | None
    """The additional recording plan for Zoom Contact Center."""
    plan_usage: _models.BillingPlanZccPlanUsage | None
    """The additional usage plan for Zoom Contact Center."""
    plan_phone_number: Sequence[_models.BillingPlan] | None
    """The additional plans for Zoom Contact Center numbers."""
    plan_package_list: Sequence[_models.BillingPlan] | None
    """The package plans for Zoom Contact Center."""
    plan_ai_expert_assist: _models.BillingPlan | None
    """The AI Expert Assist plan. It can be subscribed to only together with a Contact Center base
    plan.
    """

    _READERS = {
        "plan_package": "PlanPackage",
        "plan_recording": "BillingPlanZccPlanRecording",
        "plan_usage": "BillingPlanZccPlanUsage",
        "plan_phone_number": ["BillingPlan"],
        "plan_package_list": ["BillingPlan"],
        "plan_ai_expert_assist": "BillingPlan",
    }
