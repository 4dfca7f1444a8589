# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as _quote

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs


def _get_kwargs(
    account_id: str,
    *,
    contact: _inputs.ContactInput | _models.BillingContact,
    plan_base: _inputs.PlanBaseInput,
    subscription_options: _inputs.SubscriptionOptions | None | Unset = UNSET,
    plan_audio: _inputs.PlanAudioInput | None | Unset = UNSET,
    plan_large_meeting: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_phone: _inputs.PlanPhoneInput | _models.BillingPlanPhone | None | Unset = UNSET,
    plan_zcc: _inputs.PlanZccInput | _models.BillingPlanZcc | None | Unset = UNSET,
    plan_recording: str | None | Unset = UNSET,
    plan_room_connector: _inputs.PlanInput | None | Unset = UNSET,
    plan_webinar: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zoom_events: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zoom_rooms: _inputs.PlanInput | None | Unset = UNSET,
    plan_sdk_cmr: _inputs.PlanInput | None | Unset = UNSET,
    plan_whiteboard: _inputs.PlanInput | None | Unset = UNSET,
    plan_whiteboard_plus: _inputs.PlanInput | None | Unset = UNSET,
    plan_zoom_iq: _inputs.PlanInput | None | Unset = UNSET,
    plan_bundle: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zoom_one: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zwr: _inputs.PlanInput | None | Unset = UNSET,
    plan_ztransl: _inputs.PlanInput | None | Unset = UNSET,
    plan_zsched: _inputs.PlanInput | None | Unset = UNSET,
    plan_mesh: _inputs.PlanInput | None | Unset = UNSET,
    plan_znode: _inputs.PlanZnodeInput | _models.AccountPlanZnode | None | Unset = UNSET,
    plan_workforce_management: _inputs.PlanInput | None | Unset = UNSET,
    plan_audio_us_ca: _inputs.PlanInput | None | Unset = UNSET,
    plan_zoom_one_premier: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zoom_one_edu_school_campus_plus: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zoom_one_edu_premier: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
    plan_zoom_one_edu_student: _inputs.PlanInput | None | Unset = UNSET,
    plan_visitor_management: _inputs.PlanInput | None | Unset = UNSET,
    plan_partner_premier_support: _inputs.PlanPartnerPremierSupport | None | Unset = UNSET,
    plan_zoom_clips_plus: _inputs.PlanInput | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": f"/accounts/{_quote(str(account_id), safe='')}/plans",
        "body": {
            "contact": contact,
            "plan_base": plan_base,
            "subscription_options": subscription_options,
            "plan_audio": plan_audio,
            "plan_large_meeting": plan_large_meeting,
            "plan_phone": plan_phone,
            "plan_zcc": plan_zcc,
            "plan_recording": plan_recording,
            "plan_room_connector": plan_room_connector,
            "plan_webinar": plan_webinar,
            "plan_zoom_events": plan_zoom_events,
            "plan_zoom_rooms": plan_zoom_rooms,
            "plan_sdk_cmr": plan_sdk_cmr,
            "plan_whiteboard": plan_whiteboard,
            "plan_whiteboard_plus": plan_whiteboard_plus,
            "plan_zoom_iq": plan_zoom_iq,
            "plan_bundle": plan_bundle,
            "plan_zoom_one": plan_zoom_one,
            "plan_zwr": plan_zwr,
            "plan_ztransl": plan_ztransl,
            "plan_zsched": plan_zsched,
            "plan_mesh": plan_mesh,
            "plan_znode": plan_znode,
            "plan_workforce_management": plan_workforce_management,
            "plan_audio_us_ca": plan_audio_us_ca,
            "plan_zoom_one_premier": plan_zoom_one_premier,
            "plan_zoom_one_edu_school_campus_plus": plan_zoom_one_edu_school_campus_plus,
            "plan_zoom_one_edu_premier": plan_zoom_one_edu_premier,
            "plan_zoom_one_edu_student": plan_zoom_one_edu_student,
            "plan_visitor_management": plan_visitor_management,
            "plan_partner_premier_support": plan_partner_premier_support,
            "plan_zoom_clips_plus": plan_zoom_clips_plus,
        },
    }


def _parse_response(response: httpx.Response) -> _models.SubscribeToPlansResult:
    return read_object(response, _models.SubscribeToPlansResult)
