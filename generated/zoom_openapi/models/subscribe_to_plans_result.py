# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SubscribeToPlansResult(_Record):
    plan_audio: _models.AccountPlanAudio | None
    """The Audio Conferencing plan, with the countries and dedicated dial-in numbers it covers."""
    plan_base: _models.BillingPlanBase | None
    """The base plan of the account."""
    plan_large_meeting: Sequence[_models.BillingPlan] | None
    """The Large Meeting plans."""
    plan_phone: _models.BillingPlanPhone | None
    """The plans for Zoom Phone: base plan, calling plans and numbers."""
    plan_zcc: _models.BillingPlanZcc | None
    """The plans for Zoom Contact Center."""
    plan_recording: str | None
    """Code of the Cloud Recording plan."""
    plan_room_connector: _models.BillingPlan | None
    """The Room Connector plan for H.323 and SIP devices."""
    plan_webinar: Sequence[_models.BillingPlan] | None
    """The Webinar plans."""
    plan_zoom_events: Sequence[_models.BillingPlan] | None
    """The Zoom Events plans."""
    plan_zoom_rooms: _models.BillingPlan | None
    """The Zoom Rooms plan."""
    plan_sdk_cmr: _models.BillingPlan | None
    """The Zoom Video SDK plan."""
    plan_whiteboard: _models.BillingPlan | None
    """The Zoom Whiteboard plan."""
    plan_whiteboard_plus: _models.BillingPlan | None
    """The Zoom Whiteboard Plus plan."""
    plan_zoom_iq: _models.BillingPlan | None
    """The Zoom Revenue Accelerator plan."""
    plan_bundle: _models.BillingPlan | None
    """The Zoom Bundle plan."""
    plan_zoom_one: Sequence[_models.BillingPlan] | None
    """The Zoom Workplace Biz Plus plans."""
    plan_zwr: _models.BillingPlan | None
    """The Zoom Workspace Reservation plan."""
    plan_ztransl: _models.BillingPlan | None
    """The Zoom Translation plan."""
    plan_zsched: _models.BillingPlan | None
    """The Zoom Scheduler plan."""
    plan_cloud_recording: _models.PlanCloudRecordingResult | None
    """The Cloud Recording plan."""
    plan_mesh: _models.BillingPlan | None
    """The Zoom Mesh plan."""
    plan_znode: _models.PlanZnode | None
    """The Zoom Node plans."""
    plan_workforce_management: _models.BillingPlan | None
    """The Zoom Workforce Management plan."""
    plan_audio_us_ca: _models.BillingPlan | None
    """The Audio Conferencing plan for the US and Canada."""
    plan_zoom_one_premier: Sequence[_models.BillingPlan] | None
    """The Zoom Workplace Enterprise Premier plans."""
    plan_zoom_one_edu_school_campus_plus: Sequence[_models.BillingPlan] | None
    """The School and Campus Plus plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_premier: Sequence[_models.BillingPlan] | None
    """The Enterprise Premier plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_student: _models.BillingPlan | None
    """The Enterprise Higher Ed Student plan, of Zoom Workplace for Education."""
    plan_visitor_management: _models.BillingPlan | None
    """The Zoom Visitor Management plan."""
    plan_partner_premier_support: _models.PlanCloudRecordingResult | None
    """The Zoom Partner Premier Support plan."""
    plan_zoom_clips_plus: _models.BillingPlan | None
    """The Zoom Clips Plus plan."""

    _READERS = {
        "plan_audio": "AccountPlanAudio",
        "plan_base": "BillingPlanBase",
        "plan_large_meeting": ["BillingPlan"],
        "plan_phone": "BillingPlanPhone",
        "plan_zcc": "BillingPlanZcc",
        "plan_room_connector": "BillingPlan",
        "plan_webinar": ["BillingPlan"],
        "plan_zoom_events": ["BillingPlan"],
        "plan_zoom_rooms": "BillingPlan",
        "plan_sdk_cmr": "BillingPlan",
        "plan_whiteboard": "BillingPlan",
        "plan_whiteboard_plus": "BillingPlan",
        "plan_zoom_iq": "BillingPlan",
        "plan_bundle": "BillingPlan",
        "plan_zoom_one": ["BillingPlan"],
        "plan_zwr": "BillingPlan",
        "plan_ztransl": "BillingPlan",
        "plan_zsched": "BillingPlan",
        "plan_cloud_recording": "PlanCloudRecordingResult",
        "plan_mesh": "BillingPlan",
        "plan_znode": "PlanZnode",
        "plan_workforce_management": "BillingPlan",
        "plan_audio_us_ca": "BillingPlan",
        "plan_zoom_one_premier": ["BillingPlan"],
        "plan_zoom_one_edu_school_campus_plus": ["BillingPlan"],
        "plan_zoom_one_edu_premier": ["BillingPlan"],
        "plan_zoom_one_edu_student": "BillingPlan",
        "plan_visitor_management": "BillingPlan",
        "plan_partner_premier_support": "PlanCloudRecordingResult",
        "plan_zoom_clips_plus": "BillingPlan",
    }
