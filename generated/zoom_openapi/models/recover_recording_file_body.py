# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.recover_recording_file_body_action import (
    RecoverRecordingFileBodyAction,
    check_recover_recording_file_body_action,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RecoverRecordingFileBody")


@_attrs_define
class RecoverRecordingFileBody:
    """
    Attributes:
        action (RecoverRecordingFileBodyAction | Unset): `recover` brings the file back. Example: recover.
    """

    action: RecoverRecordingFileBodyAction | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _action = d.pop("action", UNSET)
        action: RecoverRecordingFileBodyAction | Unset
        try:
            action = check_recover_recording_file_body_action(_action)
        except (TypeError, ValueError, AttributeError, KeyError):
            action = _action

        recover_recording_file_body = cls(
            action=action,
        )

        recover_recording_file_body.additional_properties = d
        return recover_recording_file_body

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
