# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PlanZnode(_Record):
    plan_znode_base: _models.BillingPlan | None
    """The base plan for Zoom Node."""
    plan_zphybrid: _models.BillingPlan | None
    """The Zoom Node plan for hybrid phones."""
    plan_zmhybrid: _models.BillingPlan | None
    """The Zoom Node plan for hybrid meetings."""
    plan_mchybrid: _models.BillingPlan | None
    """The Zoom Node plan for Meeting Connectors."""
    plan_rchybrid: _models.BillingPlan | None
    """The Zoom Node plan for Recording Connectors."""
    plan_cmrhybrid: _models.BillingPlan | None
    """The Zoom Node plan for hybrid recording."""
    plan_tchybrid: _models.BillingPlan | None
    """The Zoom Node plan for hybrid Team Chat."""

    _READERS = {
        "plan_znode_base": "BillingPlan",
        "plan_zphybrid": "BillingPlan",
        "plan_zmhybrid": "BillingPlan",
        "plan_mchybrid": "BillingPlan",
        "plan_rchybrid": "BillingPlan",
        "plan_cmrhybrid": "BillingPlan",
        "plan_tchybrid": "BillingPlan",
    }
