# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.control_meeting_recording_body_method import (
    ControlMeetingRecordingBodyMethod,
    check_control_meeting_recording_body_method,
)

T = TypeVar("T", bound="ControlMeetingRecordingBody")


@_attrs_define
class ControlMeetingRecordingBody:
    """
    Attributes:
        method (ControlMeetingRecordingBodyMethod): What to do: `recording.start` begins a recording, `recording.stop`
            ends it, `recording.pause` interrupts it, and `recording.resume` carries on after a pause. Example:
            recording.start.
    """

    method: ControlMeetingRecordingBodyMethod
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        method: str = self.method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "method": method,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _method = d.pop("method")
        method: ControlMeetingRecordingBodyMethod
        try:
            method = check_control_meeting_recording_body_method(_method)
        except (TypeError, ValueError, AttributeError, KeyError):
            method = _method

        control_meeting_recording_body = cls(
            method=method,
        )

        control_meeting_recording_body.additional_properties = d
        return control_meeting_recording_body

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
