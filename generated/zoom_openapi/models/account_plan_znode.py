# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlanZnode(_Record):
    plan_znode_base: _models.AccountAddOnPlan | None
    """The base plan for Zoom Node."""
    plan_zphybrid: _models.AccountAddOnPlan | None
    """The Zoom Node plan for hybrid phones."""
    plan_zmhybrid: _models.AccountAddOnPlan | None
    """The Zoom Node plan for hybrid meetings."""
    plan_mchybrid: _models.AccountAddOnPlan | None
    """The Zoom Node plan for Meeting Connectors."""
    plan_rchybrid: _models.AccountAddOnPlan | None
    """The Zoom Node plan for Recording Connectors."""
    plan_cmrhybrid: _models.AccountAddOnPlan | None
    """The Zoom Node plan for hybrid recording."""
    plan_tchybrid: _models.AccountAddOnPlan | None
    """The Zoom Node plan for hybrid Team Chat."""

    _READERS = {
        "plan_znode_base": "AccountAddOnPlan",
        "plan_zphybrid": "AccountAddOnPlan",
        "plan_zmhybrid": "AccountAddOnPlan",
        "plan_mchybrid": "AccountAddOnPlan",
        "plan_rchybrid": "AccountAddOnPlan",
        "plan_cmrhybrid": "AccountAddOnPlan",
        "plan_tchybrid": "AccountAddOnPlan",
    }
