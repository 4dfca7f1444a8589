# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audio_plan import AudioPlan
    from ..models.billing_contact_input import BillingContactInput
    from ..models.phone_plan_order import PhonePlanOrder
    from ..models.plan_order import PlanOrder


T = TypeVar("T", bound="SubscribeToPlansBody")


@_attrs_define
class SubscribeToPlansBody:
    """
    Attributes:
        plan_base (PlanOrder):
        contact (BillingContactInput):
        plan_zoom_rooms (PlanOrder | Unset):
        plan_room_connector (PlanOrder | Unset):
        plan_large_meeting (list[PlanOrder] | Unset): Plans for large meetings, each by `type` and number of `hosts`.
            Example: [{'type': 'large500_monthly', 'hosts': 10}, {'type': 'large1000_monthly', 'hosts': 1}].
        plan_webinar (list[PlanOrder] | Unset): Plans for webinars, each by `type` and number of `hosts`. Example:
            [{'type': 'webinar500_monthly', 'hosts': 10}, {'type': 'webinar1000_monthly', 'hosts': 1}].
        plan_zoom_events (list[PlanOrder] | Unset): Plans for Zoom Events, each by `type` and number of `hosts`.
            Example: [{'type': 'zoomevents500_monthly', 'hosts': 10}, {'type': 'zoomevents1000_monthly', 'hosts': 1}].
        plan_recording (str | Unset): Code of the plan for cloud recording. Example: cmr_monthly_commitment_100.
        plan_audio (AudioPlan | Unset):
        plan_phone (PhonePlanOrder | Unset):
    """

    plan_base: PlanOrder
    contact: BillingContactInput
    plan_zoom_rooms: PlanOrder | Unset = UNSET
    plan_room_connector: PlanOrder | Unset = UNSET
    plan_large_meeting: list[PlanOrder] | Unset = UNSET
    plan_webinar: list[PlanOrder] | Unset = UNSET
    plan_zoom_events: list[PlanOrder] | Unset = UNSET
    plan_recording: str | Unset = UNSET
    plan_audio: AudioPlan | Unset = UNSET
    plan_phone: PhonePlanOrder | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plan_base = (
            self.plan_base.to_dict() if hasattr(self.plan_base, "to_dict") else self.plan_base
        )

        contact = self.contact.to_dict() if hasattr(self.contact, "to_dict") else self.contact

        plan_zoom_rooms: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan_zoom_rooms, Unset):
            plan_zoom_rooms = (
                self.plan_zoom_rooms.to_dict()
                if hasattr(self.plan_zoom_rooms, "to_dict")
                else self.plan_zoom_rooms
            )

        plan_room_connector: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan_room_connector, Unset):
            plan_room_connector = (
                self.plan_room_connector.to_dict()
                if hasattr(self.plan_room_connector, "to_dict")
                else self.plan_room_connector
            )

        plan_large_meeting: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.plan_large_meeting, Unset):
            if isinstance(self.plan_large_meeting, (list, tuple)):
                plan_large_meeting = []
                for plan_large_meeting_item_data in self.plan_large_meeting:
                    plan_large_meeting_item = (
                        plan_large_meeting_item_data.to_dict()
                        if hasattr(plan_large_meeting_item_data, "to_dict")
                        else plan_large_meeting_item_data
                    )
                    plan_large_meeting.append(plan_large_meeting_item)
            else:
                plan_large_meeting = self.plan_large_meeting

        plan_webinar: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.plan_webinar, Unset):
            if isinstance(self.plan_webinar, (list, tuple)):
                plan_webinar = []
                for plan_webinar_item_data in self.plan_webinar:
                    plan_webinar_item = (
                        plan_webinar_item_data.to_dict()
                        if hasattr(plan_webinar_item_data, "to_dict")
                        else plan_webinar_item_data
                    )
                    plan_webinar.append(plan_webinar_item)
            else:
                plan_webinar = self.plan_webinar

        plan_zoom_events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.plan_zoom_events, Unset):
            if isinstance(self.plan_zoom_events, (list, tuple)):
                plan_zoom_events = []
                for plan_zoom_events_item_data in self.plan_zoom_events:
                    plan_zoom_events_item = (
                        plan_zoom_events_item_data.to_dict()
                        if hasattr(plan_zoom_events_item_data, "to_dict")
                        else plan_zoom_events_item_data
                    )
                    plan_zoom_events.append(plan_zoom_events_item)
            else:
                plan_zoom_events = self.plan_zoom_events

        plan_recording = self.plan_recording

        plan_audio: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan_audio, Unset):
            plan_audio = (
                self.plan_audio.to_dict()
                if hasattr(self.plan_audio, "to_dict")
                else self.plan_audio
            )

        plan_phone: dict[str, Any] | Unset = UNSET
        if not isinstance(self.plan_phone, Unset):
            plan_phone = (
                self.plan_phone.to_dict()
                if hasattr(self.plan_phone, "to_dict")
                else self.plan_phone
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "plan_base": plan_base,
                "contact": contact,
            }
        )
        if plan_zoom_rooms is not UNSET:
            field_dict["plan_zoom_rooms"] = plan_zoom_rooms
        if plan_room_connector is not UNSET:
            field_dict["plan_room_connector"] = plan_room_connector
        if plan_large_meeting is not UNSET:
            field_dict["plan_large_meeting"] = plan_large_meeting
        if plan_webinar is not UNSET:
            field_dict["plan_webinar"] = plan_webinar
        if plan_zoom_events is not UNSET:
            field_dict["plan_zoom_events"] = plan_zoom_events
        if plan_recording is not UNSET:
            field_dict["plan_recording"] = plan_recording
        if plan_audio is not UNSET:
            field_dict["plan_audio"] = plan_audio
        if plan_phone is not UNSET:
            field_dict["plan_phone"] = plan_phone

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audio_plan import AudioPlan  # noqa: PLC0415
        from ..models.billing_contact_input import BillingContactInput  # noqa: PLC0415
        from ..models.phone_plan_order import PhonePlanOrder  # noqa: PLC0415
        from ..models.plan_order import PlanOrder  # noqa: PLC0415

        d = dict(src_dict)
        _plan_base = d.pop("plan_base")
        plan_base: PlanOrder
        if isinstance(_plan_base, dict):
            plan_base = PlanOrder.from_dict(_plan_base)
        else:
            plan_base = _plan_base

        _contact = d.pop("contact")
        contact: BillingContactInput
        if isinstance(_contact, dict):
            contact = BillingContactInput.from_dict(_contact)
        else:
            contact = _contact

        _plan_zoom_rooms = d.pop("plan_zoom_rooms", UNSET)
        plan_zoom_rooms: PlanOrder | Unset
        if isinstance(_plan_zoom_rooms, dict):
            plan_zoom_rooms = PlanOrder.from_dict(_plan_zoom_rooms)
        else:
            plan_zoom_rooms = _plan_zoom_rooms

        _plan_room_connector = d.pop("plan_room_connector", UNSET)
        plan_room_connector: PlanOrder | Unset
        if isinstance(_plan_room_connector, dict):
            plan_room_connector = PlanOrder.from_dict(_plan_room_connector)
        else:
            plan_room_connector = _plan_room_connector

        _plan_large_meeting = d.pop("plan_large_meeting", UNSET)
        plan_large_meeting: list[PlanOrder] | Unset
        if isinstance(_plan_large_meeting, list):
            plan_large_meeting = []
            for plan_large_meeting_item_data in _plan_large_meeting:
                _plan_large_meeting_item = plan_large_meeting_item_data
                plan_large_meeting_item: PlanOrder
                if isinstance(_plan_large_meeting_item, dict):
                    plan_large_meeting_item = PlanOrder.from_dict(_plan_large_meeting_item)
                else:
                    plan_large_meeting_item = _plan_large_meeting_item

                plan_large_meeting.append(plan_large_meeting_item)
        else:
            plan_large_meeting = _plan_large_meeting

        _plan_webinar = d.pop("plan_webinar", UNSET)
        plan_webinar: list[PlanOrder] | Unset
        if isinstance(_plan_webinar, list):
            plan_webinar = []
            for plan_webinar_item_data in _plan_webinar:
                _plan_webinar_item = plan_webinar_item_data
                plan_webinar_item: PlanOrder
                if isinstance(_plan_webinar_item, dict):
                    plan_webinar_item = PlanOrder.from_dict(_plan_webinar_item)
                else:
                    plan_webinar_item = _plan_webinar_item

                plan_webinar.append(plan_webinar_item)
        else:
            plan_webinar = _plan_webinar

        _plan_zoom_events = d.pop("plan_zoom_events", UNSET)
        plan_zoom_events: list[PlanOrder] | Unset
        if isinstance(_plan_zoom_events, list):
            plan_zoom_events = []
            for plan_zoom_events_item_data in _plan_zoom_events:
                _plan_zoom_events_item = plan_zoom_events_item_data
                plan_zoom_events_item: PlanOrder
                if isinstance(_plan_zoom_events_item, dict):
                    plan_zoom_events_item = PlanOrder.from_dict(_plan_zoom_events_item)
                else:
                    plan_zoom_events_item = _plan_zoom_events_item

                plan_zoom_events.append(plan_zoom_events_item)
        else:
            plan_zoom_events = _plan_zoom_events

        plan_recording = d.pop("plan_recording", UNSET)

        _plan_audio = d.pop("plan_audio", UNSET)
        plan_audio: AudioPlan | Unset
        if isinstance(_plan_audio, dict):
            plan_audio = AudioPlan.from_dict(_plan_audio)
        else:
            plan_audio = _plan_audio

        _plan_phone = d.pop("plan_phone", UNSET)
        plan_phone: PhonePlanOrder | Unset
        if isinstance(_plan_phone, dict):
            plan_phone = PhonePlanOrder.from_dict(_plan_phone)
        else:
            plan_phone = _plan_phone

        subscribe_to_plans_body = cls(
            plan_base=plan_base,
            contact=contact,
            plan_zoom_rooms=plan_zoom_rooms,
            plan_room_connector=plan_room_connector,
            plan_large_meeting=plan_large_meeting,
            plan_webinar=plan_webinar,
            plan_zoom_events=plan_zoom_events,
            plan_recording=plan_recording,
            plan_audio=plan_audio,
            plan_phone=plan_phone,
        )

        subscribe_to_plans_body.additional_properties = d
        return subscribe_to_plans_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
