# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LivestreamDisplay")


@_attrs_define
class LivestreamDisplay:
    """
    Attributes:
        active_speaker_name (bool | Unset):
        display_name (str | Unset):
    """

    active_speaker_name: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active_speaker_name = self.active_speaker_name

        display_name = self.display_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active_speaker_name is not UNSET:
            field_dict["active_speaker_name"] = active_speaker_name
        if display_name is not UNSET:
            field_dict["display_name"] = display_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        active_speaker_name = d.pop("active_speaker_name", UNSET)

        display_name = d.pop("display_name", UNSET)

        livestream_display = cls(
            active_speaker_name=active_speaker_name,
            display_name=display_name,
        )

        livestream_display.additional_properties = d
        return livestream_display

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
