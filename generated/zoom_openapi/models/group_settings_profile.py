# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recording_storage_location import RecordingStorageLocation


T = TypeVar("T", bound="GroupSettingsProfile")


@_attrs_define
class GroupSettingsProfile:
    """
    Attributes:
        recording_storage_location (RecordingStorageLocation | Unset):
    """

    recording_storage_location: RecordingStorageLocation | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        recording_storage_location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recording_storage_location, Unset):
            recording_storage_location = (
                self.recording_storage_location.to_dict()
                if hasattr(self.recording_storage_location, "to_dict")
                else self.recording_storage_location
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if recording_storage_location is not UNSET:
            field_dict["recording_storage_location"] = recording_storage_location

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.recording_storage_location import RecordingStorageLocation  # noqa: PLC0415

        d = dict(src_dict)
        _recording_storage_location = d.pop("recording_storage_location", UNSET)
        recording_storage_location: RecordingStorageLocation | Unset
        if isinstance(_recording_storage_location, dict):
            recording_storage_location = RecordingStorageLocation.from_dict(
                _recording_storage_location
            )
        else:
            recording_storage_location = _recording_storage_location

        group_settings_profile = cls(
            recording_storage_location=recording_storage_location,
        )

        group_settings_profile.additional_properties = d
        return group_settings_profile

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
