# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PlanUsage(_Record):
    plan_base: _models.PlanUsagePlanBase | None
    """The base plan of the account."""
    plan_large_meeting: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Large Meeting plans."""
    plan_recording: _models.PlanRecording | None
    """The recording plan, with its storage and how much of it is used."""
    plan_united: _models.PlanUnited | None
    """The Zoom United plan."""
    plan_webinar: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Webinar plans."""
    plan_zoom_events: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Zoom Events plans."""
    plan_zoom_one: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Zoom Workplace plans."""
    plan_zoom_rooms: _models.ZoomRoomsPlanUsage | None
    """The Zoom Rooms plan."""
    plan_room_connector: Sequence[_models.ZoomRoomsPlanUsage] | None
    """The Room Connector plans for H.323 and SIP devices."""
    plan_whiteboard: _models.LargeMeetingPlanUsage | None
    """The Zoom Whiteboard plan."""
    plan_whiteboard_plus: _models.LargeMeetingPlanUsage | None
    """The Zoom Whiteboard Plus plan."""
    plan_zoom_iq: _models.LargeMeetingPlanUsage | None
    """The Zoom Revenue Accelerator plan."""
    plan_ztransl: _models.LargeMeetingPlanUsage | None
    """The Zoom Translation plan."""
    plan_zwr: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Zoom Workspace Reservation plans."""
    plan_zva: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Zoom Virtual Agent plans."""
    plan_znode_base: _models.LargeMeetingPlanUsage | None
    """The base plan for Zoom Node."""
    plan_zphybrid: _models.LargeMeetingPlanUsage | None
    """The Zoom Node plan for hybrid phones."""
    plan_zsched: _models.LargeMeetingPlanUsage | None
    """The Zoom Scheduler plan."""
    plan_zmhybrid: _models.LargeMeetingPlanUsage | None
    """The Zoom Node plan for hybrid meetings."""
    plan_mchybrid: _models.LargeMeetingPlanUsage | None
    """The Zoom Node plan for Meeting Connectors."""
    plan_rchybrid: _models.LargeMeetingPlanUsage | None
    """The Zoom Node plan for Recording Connectors."""
    plan_cmrhybrid: _models.LargeMeetingPlanUsage | None
    """The Zoom Node plan for hybrid recording."""
    plan_tchybrid: _models.LargeMeetingPlanUsage | None
    """The Zoom Node plan for hybrid Team Chat."""
    plan_workforce_management: _models.LargeMeetingPlanUsage | None
    """The Zoom Workforce Management plan."""
    plan_zoom_one_premier: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Zoom Workplace Enterprise Premier plans."""
    plan_zoom_one_edu_school_campus_plus: Sequence[_models.LargeMeetingPlanUsage] | None
    """The School and Campus Plus plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_premier: Sequence[_models.LargeMeetingPlanUsage] | None
    """The Enterprise Premier plans, of Zoom Workplace for Education."""
    plan_zoom_one_edu_student: _models.LargeMeetingPlanUsage | None
    """The Enterprise Higher Ed Student plan, of Zoom Workplace for Education."""
    plan_visitor_management: _models.LargeMeetingPlanUsage | None
    """The Zoom Visitor Management plan."""
    plan_partner_premier_support: _models.LargeMeetingPlanUsage | None
    """The Zoom Partner Premier Support plan."""
    plan_zoom_clips_plus: _models.LargeMeetingPlanUsage | None
    """The Zoom Clips Plus plan."""

    _READERS = {
        "plan_base": "PlanUsagePlanBase",
        "plan_large_meeting": ["LargeMeetingPlanUsage"],
        "plan_recording": "PlanRecording",
        "plan_united": "PlanUnited",
        "plan_webinar": ["LargeMeetingPlanUsage"],
        "plan_zoom_events": ["LargeMeetingPlanUsage"],
        "plan_zoom_one": ["LargeMeetingPlanUsage"],
        "plan_zoom_rooms": "ZoomRoomsPlanUsage",
        "plan_room_connector": ["ZoomRoomsPlanUsage"],
        "plan_whiteboard": "LargeMeetingPlanUsage",
        "plan_whiteboard_plus": "LargeMeetingPlanUsage",
        "plan_zoom_iq": "LargeMeetingPlanUsage",
        "plan_ztransl": "LargeMeetingPlanUsage",
        "plan_zwr": ["LargeMeetingPlanUsage"],
        "plan_zva": ["LargeMeetingPlanUsage"],
        "plan_znode_base": "LargeMeetingPlanUsage",
        "plan_zphybrid": "LargeMeetingPlanUsage",
        "plan_zsched": "LargeMeetingPlanUsage",
        "plan_zmhybrid": "LargeMeetingPlanUsage",
        "plan_mchybrid": "LargeMeetingPlanUsage",
        "plan_rchybrid": "LargeMeetingPlanUsage",
        "plan_cmrhybrid": "LargeMeetingPlanUsage",
        "plan_tchybrid": "LargeMeetingPlanUsage",
        "plan_workforce_management": "LargeMeetingPlanUsage",
        "plan_zoom_one_premier": ["LargeMeetingPlanUsage"],
        "plan_zoom_one_edu_school_campus_plus": ["LargeMeetingPlanUsage"],
        "plan_zoom_one_edu_premier": ["LargeMeetingPlanUsage"],
        "plan_zoom_one_edu_student": "LargeMeetingPlanUsage",
        "plan_visitor_management": "LargeMeetingPlanUsage",
        "plan_partner_premier_support": "LargeMeetingPlanUsage",
        "plan_zoom_clips_plus": "LargeMeetingPlanUsage",
    }
