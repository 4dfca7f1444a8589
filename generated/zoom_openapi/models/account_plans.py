# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audio_plan import AudioPlan
    from ..models.phone_plans import PhonePlans
    from ..models.subscribed_plan import SubscribedPlan


T = TypeVar("T", bound="AccountPlans")


@_attrs_define
class AccountPlans:
    """
    Attributes:
        plan_base (None | SubscribedPlan | Unset):
        plan_zoom_rooms (None | SubscribedPlan | Unset):
        plan_room_connector (None | SubscribedPlan | Unset):
        plan_large_meeting (list[SubscribedPlan] | None | Unset):
        plan_webinar (list[SubscribedPlan] | None | Unset):
        plan_zoom_events (list[SubscribedPlan] | None | Unset):
        plan_recording (None | str | Unset):
        plan_recording_service_effective_date (None | str | Unset):
        plan_recording_next_invoice_date (None | str | Unset):
        plan_recording_status (None | str | Unset):
        plan_audio (AudioPlan | None | Unset):
        plan_phone (None | PhonePlans | Unset):
    """

    plan_base: None | SubscribedPlan | Unset = UNSET
    plan_zoom_rooms: None | SubscribedPlan | Unset = UNSET
    plan_room_connector: None | SubscribedPlan | Unset = UNSET
    plan_large_meeting: list[SubscribedPlan] | None | Unset = UNSET
    plan_webinar: list[SubscribedPlan] | None | Unset = UNSET
    plan_zoom_events: list[SubscribedPlan] | None | Unset = UNSET
    plan_recording: None | str | Unset = UNSET
    plan_recording_service_effective_date: None | str | Unset = UNSET
    plan_recording_next_invoice_date: None | str | Unset = UNSET
    plan_recording_status: None | str | Unset = UNSET
    plan_audio: AudioPlan | None | Unset = UNSET
    plan_phone: None | PhonePlans | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.audio_plan import AudioPlan  # noqa: PLC0415
        from ..models.phone_plans import PhonePlans  # noqa: PLC0415
        from ..models.subscribed_plan import SubscribedPlan  # noqa: PLC0415

        plan_base: dict[str, Any] | None | Unset
        if isinstance(self.plan_base, Unset):
            plan_base = UNSET
        elif isinstance(self.plan_base, SubscribedPlan):
            plan_base = (
                self.plan_base.to_dict() if hasattr(self.plan_base, "to_dict") else self.plan_base
            )
        else:
            plan_base = self.plan_base

        plan_zoom_rooms: dict[str, Any] | None | Unset
        if isinstance(self.plan_zoom_rooms, Unset):
            plan_zoom_rooms = UNSET
        elif isinstance(self.plan_zoom_rooms, SubscribedPlan):
            plan_zoom_rooms = (
                self.plan_zoom_rooms.to_dict()
                if hasattr(self.plan_zoom_rooms, "to_dict")
                else self.plan_zoom_rooms
            )
        else:
            plan_zoom_rooms = self.plan_zoom_rooms

        plan_room_connector: dict[str, Any] | None | Unset
        if isinstance(self.plan_room_connector, Unset):
            plan_room_connector = UNSET
        elif isinstance(self.plan_room_connector, SubscribedPlan):
            plan_room_connector = (
                self.plan_room_connector.to_dict()
                if hasattr(self.plan_room_connector, "to_dict")
                else self.plan_room_connector
            )
        else:
            plan_room_connector = self.plan_room_connector

        plan_large_meeting: list[dict[str, Any]] | None | Unset
        if isinstance(self.plan_large_meeting, Unset):
            plan_large_meeting = UNSET
        elif isinstance(self.plan_large_meeting, list):
            if isinstance(self.plan_large_meeting, (list, tuple)):
                plan_large_meeting = []
                for plan_large_meeting_type_0_item_data in self.plan_large_meeting:
                    plan_large_meeting_type_0_item = (
                        plan_large_meeting_type_0_item_data.to_dict()
                        if hasattr(plan_large_meeting_type_0_item_data, "to_dict")
                        else plan_large_meeting_type_0_item_data
                    )
                    plan_large_meeting.append(plan_large_meeting_type_0_item)
            else:
                plan_large_meeting = self.plan_large_meeting

        else:
            plan_large_meeting = self.plan_large_meeting

        plan_webinar: list[dict[str, Any]] | None | Unset
        if isinstance(self.plan_webinar, Unset):
            plan_webinar = UNSET
        elif isinstance(self.plan_webinar, list):
            if isinstance(self.plan_webinar, (list, tuple)):
                plan_webinar = []
                for plan_webinar_type_0_item_data in self.plan_webinar:
                    plan_webinar_type_0_item = (
                        plan_webinar_type_0_item_data.to_dict()
                        if hasattr(plan_webinar_type_0_item_data, "to_dict")
                        else plan_webinar_type_0_item_data
                    )
                    plan_webinar.append(plan_webinar_type_0_item)
            else:
                plan_webinar = self.plan_webinar

        else:
            plan_webinar = self.plan_webinar

        plan_zoom_events: list[dict[str, Any]] | None | Unset
        if isinstance(self.plan_zoom_events, Unset):
            plan_zoom_events = UNSET
        elif isinstance(self.plan_zoom_events, list):
            if isinstance(self.plan_zoom_events, (list, tuple)):
                plan_zoom_events = []
                for plan_zoom_events_type_0_item_data in self.plan_zoom_events:
                    plan_zoom_events_type_0_item = (
                        plan_zoom_events_type_0_item_data.to_dict()
                        if hasattr(plan_zoom_events_type_0_item_data, "to_dict")
                        else plan_zoom_events_type_0_item_data
                    )
                    plan_zoom_events.append(plan_zoom_events_type_0_item)
            else:
                plan_zoom_events = self.plan_zoom_events

        else:
            plan_zoom_events = self.plan_zoom_events

        plan_recording: None | str | Unset
        if isinstance(self.plan_recording, Unset):
            plan_recording = UNSET
        else:
            plan_recording = self.plan_recording

        plan_recording_service_effective_date: None | str | Unset
        if isinstance(self.plan_recording_service_effective_date, Unset):
            plan_recording_service_effective_date = UNSET
        else:
            plan_recording_service_effective_date = self.plan_recording_service_effective_date

        plan_recording_next_invoice_date: None | str | Unset
        if isinstance(self.plan_recording_next_invoice_date, Unset):
            plan_recording_next_invoice_date = UNSET
        else:
            plan_recording_next_invoice_date = self.plan_recording_next_invoice_date

        plan_recording_status: None | str | Unset
        if isinstance(self.plan_recording_status, Unset):
            plan_recording_status = UNSET
        else:
            plan_recording_status = self.plan_recording_status

        plan_audio: dict[str, Any] | None | Unset
        if isinstance(self.plan_audio, Unset):
            plan_audio = UNSET
        elif isinstance(self.plan_audio, AudioPlan):
            plan_audio = (
                self.plan_audio.to_dict()
                if hasattr(self.plan_audio, "to_dict")
                else self.plan_audio
            )
        else:
            plan_audio = self.plan_audio

        plan_phone: dict[str, Any] | None | Unset
        if isinstance(self.plan_phone, Unset):
            plan_phone = UNSET
        elif isinstance(self.plan_phone, PhonePlans):
            plan_phone = (
                self.plan_phone.to_dict()
                if hasattr(self.plan_phone, "to_dict")
                else self.plan_phone
            )
        else:
            plan_phone = self.plan_phone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_base is not UNSET:
            field_dict["plan_base"] = plan_base
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
        if plan_recording_service_effective_date is not UNSET:
            field_dict["plan_recording_service_effective_date"] = (
                plan_recording_service_effective_date
            )
        if plan_recording_next_invoice_date is not UNSET:
            field_dict["plan_recording_next_invoice_date"] = plan_recording_next_invoice_date
        if plan_recording_status is not UNSET:
            field_dict["plan_recording_status"] = plan_recording_status
        if plan_audio is not UNSET:
            field_dict["plan_audio"] = plan_audio
        if plan_phone is not UNSET:
            field_dict["plan_phone"] = plan_phone

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audio_plan import AudioPlan  # noqa: PLC0415
        from ..models.phone_plans import PhonePlans  # noqa: PLC0415
        from ..models.subscribed_plan import SubscribedPlan  # noqa: PLC0415

        d = dict(src_dict)
        _plan_base = d.pop("plan_base", UNSET)
        plan_base: None | SubscribedPlan | Unset
        if isinstance(_plan_base, dict):
            plan_base = SubscribedPlan.from_dict(_plan_base)
        else:
            plan_base = _plan_base

        _plan_zoom_rooms = d.pop("plan_zoom_rooms", UNSET)
        plan_zoom_rooms: None | SubscribedPlan | Unset
        if isinstance(_plan_zoom_rooms, dict):
            plan_zoom_rooms = SubscribedPlan.from_dict(_plan_zoom_rooms)
        else:
            plan_zoom_rooms = _plan_zoom_rooms

        _plan_room_connector = d.pop("plan_room_connector", UNSET)
        plan_room_connector: None | SubscribedPlan | Unset
        if isinstance(_plan_room_connector, dict):
            plan_room_connector = SubscribedPlan.from_dict(_plan_room_connector)
        else:
            plan_room_connector = _plan_room_connector

        _plan_large_meeting = d.pop("plan_large_meeting", UNSET)
        plan_large_meeting: list[SubscribedPlan] | None | Unset
        if isinstance(_plan_large_meeting, list):
            plan_large_meeting = []
            for plan_large_meeting_type_0_item_data in _plan_large_meeting:
                _plan_large_meeting_type_0_item = plan_large_meeting_type_0_item_data
                plan_large_meeting_type_0_item: SubscribedPlan
                if isinstance(_plan_large_meeting_type_0_item, dict):
                    plan_large_meeting_type_0_item = SubscribedPlan.from_dict(
                        _plan_large_meeting_type_0_item
                    )
                else:
                    plan_large_meeting_type_0_item = _plan_large_meeting_type_0_item

                plan_large_meeting.append(plan_large_meeting_type_0_item)
        else:
            plan_large_meeting = _plan_large_meeting

        _plan_webinar = d.pop("plan_webinar", UNSET)
        plan_webinar: list[SubscribedPlan] | None | Unset
        if isinstance(_plan_webinar, list):
            plan_webinar = []
            for plan_webinar_type_0_item_data in _plan_webinar:
                _plan_webinar_type_0_item = plan_webinar_type_0_item_data
                plan_webinar_type_0_item: SubscribedPlan
                if isinstance(_plan_webinar_type_0_item, dict):
                    plan_webinar_type_0_item = SubscribedPlan.from_dict(_plan_webinar_type_0_item)
                else:
                    plan_webinar_type_0_item = _plan_webinar_type_0_item

                plan_webinar.append(plan_webinar_type_0_item)
        else:
            plan_webinar = _plan_webinar

        _plan_zoom_events = d.pop("plan_zoom_events", UNSET)
        plan_zoom_events: list[SubscribedPlan] | None | Unset
        if isinstance(_plan_zoom_events, list):
            plan_zoom_events = []
            for plan_zoom_events_type_0_item_data in _plan_zoom_events:
                _plan_zoom_events_type_0_item = plan_zoom_events_type_0_item_data
                plan_zoom_events_type_0_item: SubscribedPlan
                if isinstance(_plan_zoom_events_type_0_item, dict):
                    plan_zoom_events_type_0_item = SubscribedPlan.from_dict(
                        _plan_zoom_events_type_0_item
                    )
                else:
                    plan_zoom_events_type_0_item = _plan_zoom_events_type_0_item

                plan_zoom_events.append(plan_zoom_events_type_0_item)
        else:
            plan_zoom_events = _plan_zoom_events

        plan_recording: None | str | Unset = d.pop("plan_recording", UNSET)

        plan_recording_service_effective_date: None | str | Unset = d.pop(
            "plan_recording_service_effective_date", UNSET
        )

        plan_recording_next_invoice_date: None | str | Unset = d.pop(
            "plan_recording_next_invoice_date", UNSET
        )

        plan_recording_status: None | str | Unset = d.pop("plan_recording_status", UNSET)

        _plan_audio = d.pop("plan_audio", UNSET)
        plan_audio: AudioPlan | None | Unset
        if isinstance(_plan_audio, dict):
            plan_audio = AudioPlan.from_dict(_plan_audio)
        else:
            plan_audio = _plan_audio

        _plan_phone = d.pop("plan_phone", UNSET)
        plan_phone: None | PhonePlans | Unset
        if isinstance(_plan_phone, dict):
            plan_phone = PhonePlans.from_dict(_plan_phone)
        else:
            plan_phone = _plan_phone

        account_plans = cls(
            plan_base=plan_base,
            plan_zoom_rooms=plan_zoom_rooms,
            plan_room_connector=plan_room_connector,
            plan_large_meeting=plan_large_meeting,
            plan_webinar=plan_webinar,
            plan_zoom_events=plan_zoom_events,
            plan_recording=plan_recording,
            plan_recording_service_effective_date=plan_recording_service_effective_date,
            plan_recording_next_invoice_date=plan_recording_next_invoice_date,
            plan_recording_status=plan_recording_status,
            plan_audio=plan_audio,
            plan_phone=plan_phone,
        )

        account_plans.additional_properties = d
        return account_plans

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
