# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recording_storage_usage import RecordingStorageUsage
    from ..models.used_plan import UsedPlan


T = TypeVar("T", bound="PlanUsage")


@_attrs_define
class PlanUsage:
    """
    Attributes:
        plan_base (None | Unset | UsedPlan):
        plan_zoom_rooms (None | Unset | UsedPlan):
        plan_webinar (list[UsedPlan] | None | Unset):
        plan_zoom_events (list[UsedPlan] | None | Unset):
        plan_large_meeting (list[UsedPlan] | None | Unset):
        plan_recording (None | RecordingStorageUsage | Unset):
    """

    plan_base: None | Unset | UsedPlan = UNSET
    plan_zoom_rooms: None | Unset | UsedPlan = UNSET
    plan_webinar: list[UsedPlan] | None | Unset = UNSET
    plan_zoom_events: list[UsedPlan] | None | Unset = UNSET
    plan_large_meeting: list[UsedPlan] | None | Unset = UNSET
    plan_recording: None | RecordingStorageUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.recording_storage_usage import RecordingStorageUsage  # noqa: PLC0415
        from ..models.used_plan import UsedPlan  # noqa: PLC0415

        plan_base: dict[str, Any] | None | Unset
        if isinstance(self.plan_base, Unset):
            plan_base = UNSET
        elif isinstance(self.plan_base, UsedPlan):
            plan_base = (
                self.plan_base.to_dict() if hasattr(self.plan_base, "to_dict") else self.plan_base
            )
        else:
            plan_base = self.plan_base

        plan_zoom_rooms: dict[str, Any] | None | Unset
        if isinstance(self.plan_zoom_rooms, Unset):
            plan_zoom_rooms = UNSET
        elif isinstance(self.plan_zoom_rooms, UsedPlan):
            plan_zoom_rooms = (
                self.plan_zoom_rooms.to_dict()
                if hasattr(self.plan_zoom_rooms, "to_dict")
                else self.plan_zoom_rooms
            )
        else:
            plan_zoom_rooms = self.plan_zoom_rooms

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

        plan_recording: dict[str, Any] | None | Unset
        if isinstance(self.plan_recording, Unset):
            plan_recording = UNSET
        elif isinstance(self.plan_recording, RecordingStorageUsage):
            plan_recording = (
                self.plan_recording.to_dict()
                if hasattr(self.plan_recording, "to_dict")
                else self.plan_recording
            )
        else:
            plan_recording = self.plan_recording

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_base is not UNSET:
            field_dict["plan_base"] = plan_base
        if plan_zoom_rooms is not UNSET:
            field_dict["plan_zoom_rooms"] = plan_zoom_rooms
        if plan_webinar is not UNSET:
            field_dict["plan_webinar"] = plan_webinar
        if plan_zoom_events is not UNSET:
            field_dict["plan_zoom_events"] = plan_zoom_events
        if plan_large_meeting is not UNSET:
            field_dict["plan_large_meeting"] = plan_large_meeting
        if plan_recording is not UNSET:
            field_dict["plan_recording"] = plan_recording

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recording_storage_usage import RecordingStorageUsage  # noqa: PLC0415
        from ..models.used_plan import UsedPlan  # noqa: PLC0415

        d = dict(src_dict)
        _plan_base = d.pop("plan_base", UNSET)
        plan_base: None | Unset | UsedPlan
        if isinstance(_plan_base, dict):
            plan_base = UsedPlan.from_dict(_plan_base)
        else:
            plan_base = _plan_base

        _plan_zoom_rooms = d.pop("plan_zoom_rooms", UNSET)
        plan_zoom_rooms: None | Unset | UsedPlan
        if isinstance(_plan_zoom_rooms, dict):
            plan_zoom_rooms = UsedPlan.from_dict(_plan_zoom_rooms)
        else:
            plan_zoom_rooms = _plan_zoom_rooms

        _plan_webinar = d.pop("plan_webinar", UNSET)
        plan_webinar: list[UsedPlan] | None | Unset
        if isinstance(_plan_webinar, list):
            plan_webinar = []
            for plan_webinar_type_0_item_data in _plan_webinar:
                _plan_webinar_type_0_item = plan_webinar_type_0_item_data
                plan_webinar_type_0_item: UsedPlan
                if isinstance(_plan_webinar_type_0_item, dict):
                    plan_webinar_type_0_item = UsedPlan.from_dict(_plan_webinar_type_0_item)
                else:
                    plan_webinar_type_0_item = _plan_webinar_type_0_item

                plan_webinar.append(plan_webinar_type_0_item)
        else:
            plan_webinar = _plan_webinar

        _plan_zoom_events = d.pop("plan_zoom_events", UNSET)
        plan_zoom_events: list[UsedPlan] | None | Unset
        if isinstance(_plan_zoom_events, list):
            plan_zoom_events = []
            for plan_zoom_events_type_0_item_data in _plan_zoom_events:
                _plan_zoom_events_type_0_item = plan_zoom_events_type_0_item_data
                plan_zoom_events_type_0_item: UsedPlan
                if isinstance(_plan_zoom_events_type_0_item, dict):
                    plan_zoom_events_type_0_item = UsedPlan.from_dict(_plan_zoom_events_type_0_item)
                else:
                    plan_zoom_events_type_0_item = _plan_zoom_events_type_0_item

                plan_zoom_events.append(plan_zoom_events_type_0_item)
        else:
            plan_zoom_events = _plan_zoom_events

        _plan_large_meeting = d.pop("plan_large_meeting", UNSET)
        plan_large_meeting: list[UsedPlan] | None | Unset
        if isinstance(_plan_large_meeting, list):
            plan_large_meeting = []
            for plan_large_meeting_type_0_item_data in _plan_large_meeting:
                _plan_large_meeting_type_0_item = plan_large_meeting_type_0_item_data
                plan_large_meeting_type_0_item: UsedPlan
                if isinstance(_plan_large_meeting_type_0_item, dict):
                    plan_large_meeting_type_0_item = UsedPlan.from_dict(
                        _plan_large_meeting_type_0_item
                    )
                else:
                    plan_large_meeting_type_0_item = _plan_large_meeting_type_0_item

                plan_large_meeting.append(plan_large_meeting_type_0_item)
        else:
            plan_large_meeting = _plan_large_meeting

        _plan_recording = d.pop("plan_recording", UNSET)
        plan_recording: None | RecordingStorageUsage | Unset
        if isinstance(_plan_recording, dict):
            plan_recording = RecordingStorageUsage.from_dict(_plan_recording)
        else:
            plan_recording = _plan_recording

        plan_usage = cls(
            plan_base=plan_base,
            plan_zoom_rooms=plan_zoom_rooms,
            plan_webinar=plan_webinar,
            plan_zoom_events=plan_zoom_events,
            plan_large_meeting=plan_large_meeting,
            plan_recording=plan_recording,
        )

        plan_usage.additional_properties = d
        return plan_usage

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
