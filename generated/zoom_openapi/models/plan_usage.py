# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PlanUsage(_Record, init=False):
    plan_base: _models.PlanUsagePlanBase | None
    """The base plan of the account."""
    plan_large_meeting: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Large Meeting plans."""
    plan_recording: _models.PlanRecording | None
    """The recording plan, with its storage and how much of it is used."""
    plan_united: _models.PlanUnited | None
    """The Zoom United plan."""
    plan_webinar: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Webinar plans."""
    plan_zoom_events: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Zoom Events plans."""
    plan_zoom_one: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Zoom Workplace plans."""
    plan_zoom_rooms: _models.PlanUsagePlanZoomRoomsResult | None
    """The Zoom Rooms plan."""
    plan_room_connector: Sequence[_models.PlanUsagePlanZoomRoomsResult] | None
    """The Room Connector plans for H.323 and SIP devices."""
    plan_whiteboard: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Whiteboard plan."""
    plan_whiteboard_plus: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Whiteboard Plus plan."""
    plan_zoom_iq: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Revenue Accelerator plan."""
    plan_ztransl: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Translation plan."""
    plan_zwr: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Zoom Workspace Reservation plans."""
    plan_zva: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Zoom Virtual Agent plans."""
    plan_znode_base: _models.PlanUsagePlanLargeMeetingResult | None
    """The base plan for Zoom Node."""
    plan_zphybrid: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Node plan for hybrid phones."""
    plan_zsched: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Scheduler plan."""
    plan_zmhybrid: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Node plan for hybrid meetings."""
    plan_mchybrid: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Node plan for Meeting Connectors."""
    plan_rchybrid: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Node plan for Recording Connectors."""
    plan_cmrhybrid: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Node plan for hybrid recording."""
    plan_tchybrid: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Node plan for hybrid Team Chat."""
    plan_workforce_management: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Workforce Management plan."""
    plan_zoom_one_premier: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Zoom Workplace Enterprise Premier plans."""
    plan_zoom_one_edu_school_campus_plus: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The School and Campus Plus plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_premier: Sequence[_models.PlanUsagePlanLargeMeetingResult] | None
    """The Enterprise Premier plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_student: _models.PlanUsagePlanLargeMeetingResult | None
    """The Enterprise Higher Ed Student plan, of Zoom Workplace for Education."""
    plan_visitor_management: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Visitor Management plan."""
    plan_partner_premier_support: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Partner Premier Support plan."""
    plan_zoom_clips_plus: _models.PlanUsagePlanLargeMeetingResult | None
    """The Zoom Clips Plus plan."""

    _READERS = {
        "plan_base": "PlanUsagePlanBase",
        "plan_large_meeting": ["PlanUsagePlanLargeMeetingResult"],
        "plan_recording": "PlanRecording",
        "plan_united": "PlanUnited",
        "plan_webinar": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zoom_events": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zoom_one": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zoom_rooms": "PlanUsagePlanZoomRoomsResult",
        "plan_room_connector": ["PlanUsagePlanZoomRoomsResult"],
        "plan_whiteboard": "PlanUsagePlanLargeMeetingResult",
        "plan_whiteboard_plus": "PlanUsagePlanLargeMeetingResult",
        "plan_zoom_iq": "PlanUsagePlanLargeMeetingResult",
        "plan_ztransl": "PlanUsagePlanLargeMeetingResult",
        "plan_zwr": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zva": ["PlanUsagePlanLargeMeetingResult"],
        "plan_znode_base": "PlanUsagePlanLargeMeetingResult",
        "plan_zphybrid": "PlanUsagePlanLargeMeetingResult",
        "plan_zsched": "PlanUsagePlanLargeMeetingResult",
        "plan_zmhybrid": "PlanUsagePlanLargeMeetingResult",
        "plan_mchybrid": "PlanUsagePlanLargeMeetingResult",
        "plan_rchybrid": "PlanUsagePlanLargeMeetingResult",
        "plan_cmrhybrid": "PlanUsagePlanLargeMeetingResult",
        "plan_tchybrid": "PlanUsagePlanLargeMeetingResult",
        "plan_workforce_management": "PlanUsagePlanLargeMeetingResult",
        "plan_zoom_one_premier": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zoom_one_edu_school_campus_plus": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zoom_one_edu_premier": ["PlanUsagePlanLargeMeetingResult"],
        "plan_zoom_one_edu_student": "PlanUsagePlanLargeMeetingResult",
        "plan_visitor_management": "PlanUsagePlanLargeMeetingResult",
        "plan_partner_premier_support": "PlanUsagePlanLargeMeetingResult",
        "plan_zoom_clips_plus": "PlanUsagePlanLargeMeetingResult",
    }
