# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SubscribeToAddOnPlanResult(_Record):
    plan_audio: _models.PlanAudio | None
    """The Audio Conferencing plan, with the countries and dedicated dial-in numbers it covers."""
    plan_base: _models.AddPlanBase | None
    """The base plan of the account."""
    plan_large_meeting: Sequence[_models.AccountPlan] | None
    """The Large Meeting plans."""
    plan_phone: _models.AddPlanPhone | None
    """The plans for Zoom Phone: base plan, calling plans and numbers."""
    plan_zcc: _models.AddPlanZcc | None
    """The plans for Zoom Contact Center."""
    plan_recording: str | None
    """Code of the Cloud Recording plan."""
    plan_room_connector: _models.AccountPlan | None
    """The Room Connector plan for H.323 and SIP devices."""
    plan_webinar: Sequence[_models.AccountPlan] | None
    """The Webinar plans."""
    plan_zoom_events: Sequence[_models.AccountPlan] | None
    """The Zoom Events plans."""
    plan_zoom_rooms: _models.AccountPlan | None
    """The Zoom Rooms plan."""
    plan_sdk_cmr: _models.AccountPlan | None
    """The Zoom Video SDK plan."""
    plan_whiteboard: _models.AccountPlan | None
    """The Zoom Whiteboard plan."""
    plan_whiteboard_plus: _models.AccountPlan | None
    """The Zoom Whiteboard Plus plan."""
    plan_zoom_iq: _models.AccountPlan | None
    """The Zoom Revenue Accelerator plan."""
    plan_bundle: _models.AccountPlan | None
    """The Zoom Bundle plan."""
    plan_zoom_one: Sequence[_models.AccountPlan] | None
    """The Zoom Workplace Biz Plus plans."""
    plan_zwr: _models.AccountPlan | None
    """The Zoom Workspace Reservation plan."""
    plan_ztransl: _models.AccountPlan | None
    """The Zoom Translation plan."""
    plan_zsched: _models.BillingPlan | None
    """The Zoom Scheduler plan."""
    plan_znode: _models.PlanZnode | None
    """The Zoom Node plans."""
    plan_mesh: _models.BillingPlan | None
    """The Zoom Mesh plan."""
    plan_workforce_management: _models.BillingPlan | None
    """The Zoom Workforce Management plan."""

    _READERS = {
        "plan_audio": "PlanAudio",
        "plan_base": "AddPlanBase",
        "plan_large_meeting": ["AccountPlan"],
        "plan_phone": "AddPlanPhone",
        "plan_zcc": "AddPlanZcc",
        "plan_room_connector": "AccountPlan",
        "plan_webinar": ["AccountPlan"],
        "plan_zoom_events": ["AccountPlan"],
        "plan_zoom_rooms": "AccountPlan",
        "plan_sdk_cmr": "AccountPlan",
        "plan_whiteboard": "AccountPlan",
        "plan_whiteboard_plus": "AccountPlan",
        "plan_zoom_iq": "AccountPlan",
        "plan_bundle": "AccountPlan",
        "plan_zoom_one": ["AccountPlan"],
        "plan_zwr": "AccountPlan",
        "plan_ztransl": "AccountPlan",
        "plan_zsched": "BillingPlan",
        "plan_znode": "PlanZnode",
        "plan_mesh": "BillingPlan",
        "plan_workforce_management": "BillingPlan",
    }
