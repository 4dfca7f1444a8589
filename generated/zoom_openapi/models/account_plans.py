# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountPlans(_Record):
    plan_audio: _models.PlanAudio | None
    """The Audio Conferencing plan, with the countries and dedicated dial-in numbers it covers."""
    plan_base: _models.AccountPlanBase | None
    """The base plan of the account."""
    plan_large_meeting: Sequence[_models.AccountAddOnPlan] | None
    """The Large Meeting plans."""
    plan_phone: _models.AccountPlanPhone | None
    """The plans for Zoom Phone: base plan, calling plans and numbers."""
    plan_zcc: _models.AccountPlanZcc | None
    """The plans for Zoom Contact Center."""
    plan_recording: str | None
    """Code of the Cloud Recording plan."""
    plan_recording_next_invoice_date: datetime.date | None
    """The day of the next invoice for the Cloud Recording plan."""
    plan_recording_service_effective_date: datetime.date | None
    """The day on which the Cloud Recording plan took effect."""
    plan_recording_status: str | None
    """State of the Cloud Recording plan.

    Known values: `active`, `cancelled`, `expired`.
    """
    plan_room_connector: _models.AccountAddOnPlan | None
    """The Room Connector plan for H.323 and SIP devices."""
    plan_webinar: Sequence[_models.AccountAddOnPlan] | None
    """The Webinar plans."""
    plan_zoom_events: Sequence[_models.AccountAddOnPlan] | None
    """The Zoom Events plans."""
    plan_zoom_rooms: _models.AccountAddOnPlan | None
    """The Zoom Rooms plan."""
    plan_sdk_cmr: _models.PlanSdkCmr | None
    """The Zoom Video SDK plan."""
    plan_whiteboard: _models.AccountAddOnPlan | None
    """The Zoom Whiteboard plan."""
    plan_whiteboard_plus: _models.AccountAddOnPlan | None
    """The Zoom Whiteboard Plus plan."""
    plan_zoom_iq: _models.AccountPlan | None
    """The Zoom Sales IQ plan."""
    plan_ztransl: _models.AccountPlan | None
    """The Zoom Translation plan."""
    plan_zwr: _models.AccountAddOnPlan | None
    """The Zoom Workspace Reservation plan."""
    plan_zoom_one: Sequence[_models.AccountAddOnPlan] | None
    """The Zoom Workplace Biz Plus plans."""
    plan_qss: Sequence[_models.AccountAddOnPlan] | None
    """The Zoom Quality Stream Service plans."""
    plan_zsched: _models.AccountAddOnPlan | None
    """The Zoom Scheduler plan."""
    plan_zoom_sessions: Sequence[_models.AccountAddOnPlan] | None
    """The Zoom Sessions plans."""
    plan_znode: _models.AccountPlanZnode | None
    """The Zoom Node plans."""
    plan_mesh: _models.AccountAddOnPlan | None
    """The Zoom Mesh plan."""
    plan_workforce_management: _models.AccountAddOnPlan | None
    """The Zoom Workforce Management plan."""
    plan_audio_us_ca: _models.AccountAddOnPlan | None
    """The Audio Conferencing plan for the US and Canada."""
    plan_zoom_one_premier: Sequence[_models.AccountAddOnPlan] | None
    """The Zoom Workplace Enterprise Premier plans."""
    plan_zoom_one_edu_school_campus_plus: Sequence[_models.AccountAddOnPlan] | None
    """The School and Campus Plus plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_premier: Sequence[_models.AccountAddOnPlan] | None
    """The Enterprise Premier plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_student: _models.AccountAddOnPlan | None
    """The Enterprise Higher Ed Student plan, of Zoom Workplace for Education."""
    plan_visitor_management: _models.AccountAddOnPlan | None
    """The Zoom Visitor Management plan."""
    plan_partner_premier_support: _models.AccountPlanAiExpertAssistResult | None
    """The Zoom Partner Premier Support plan."""
    plan_zoom_clips_plus: _models.AccountPlanAiExpertAssistResult | None
    """The Zoom Clips Plus plan."""

    _READERS = {
        "plan_audio": "PlanAudio",
        "plan_base": "AccountPlanBase",
        "plan_large_meeting": ["AccountAddOnPlan"],
        "plan_phone": "AccountPlanPhone",
        "plan_zcc": "AccountPlanZcc",
        "plan_recording_next_invoice_date": "date",
        "plan_recording_service_effective_date": "date",
        "plan_room_connector": "AccountAddOnPlan",
        "plan_webinar": ["AccountAddOnPlan"],
        "plan_zoom_events": ["AccountAddOnPlan"],
        "plan_zoom_rooms": "AccountAddOnPlan",
        "plan_sdk_cmr": "PlanSdkCmr",
        "plan_whiteboard": "AccountAddOnPlan",
        "plan_whiteboard_plus": "AccountAddOnPlan",
        "plan_zoom_iq": "AccountPlan",
        "plan_ztransl": "AccountPlan",
        "plan_zwr": "AccountAddOnPlan",
        "plan_zoom_one": ["AccountAddOnPlan"],
        "plan_qss": ["AccountAddOnPlan"],
        "plan_zsched": "AccountAddOnPlan",
        "plan_zoom_sessions": ["AccountAddOnPlan"],
        "plan_znode": "AccountPlanZnode",
        "plan_mesh": "AccountAddOnPlan",
        "plan_workforce_management": "AccountAddOnPlan",
        "plan_audio_us_ca": "AccountAddOnPlan",
        "plan_zoom_one_premier": ["AccountAddOnPlan"],
        "plan_zoom_one_edu_school_campus_plus": ["AccountAddOnPlan"],
        "plan_zoom_one_edu_premier": ["AccountAddOnPlan"],
        "plan_zoom_one_edu_student": "AccountAddOnPlan",
        "plan_visitor_management": "AccountAddOnPlan",
        "plan_partner_premier_support": "AccountPlanAiExpertAssistResult",
        "plan_zoom_clips_plus": "AccountPlanAiExpertAssistResult",
    }
