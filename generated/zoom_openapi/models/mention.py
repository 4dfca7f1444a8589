# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Mention")


@_attrs_define
class Mention:
    """
    Attributes:
        start_position (int | Unset):
        end_position (int | Unset):
        at_type (int | Unset):
        at_contact (str | Unset):
    """

    start_position: int | Unset = UNSET
    end_position: int | Unset = UNSET
    at_type: int | Unset = UNSET
    at_contact: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_position = self.start_position

        end_position = self.end_position

        at_type = self.at_type

        at_contact = self.at_contact

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start_position is not UNSET:
            field_dict["start_position"] = start_position
        if end_position is not UNSET:
            field_dict["end_position"] = end_position
        if at_type is not UNSET:
            field_dict["at_type"] = at_type
        if at_contact is not UNSET:
            field_dict["at_contact"] = at_contact

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        start_position = d.pop("start_position", UNSET)

        end_position = d.pop("end_position", UNSET)

        at_type = d.pop("at_type", UNSET)

        at_contact = d.pop("at_contact", UNSET)

        mention = cls(
            start_position=start_position,
            end_position=end_position,
            at_type=at_type,
            at_contact=at_contact,
        )

        mention.additional_properties = d
        return mention

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
