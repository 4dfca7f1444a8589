# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateRoomLocationStructureBody")


@_attrs_define
class UpdateRoomLocationStructureBody:
    """
    Attributes:
        structures (list[str] | Unset): The levels to use, any of `country`, `state`, `city`, `campus`, `building` and
            `floor`. Example: ['country', 'city'].
    """

    structures: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        structures: list[str] | Unset = UNSET
        if not isinstance(self.structures, Unset):
            structures = self.structures

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if structures is not UNSET:
            field_dict["structures"] = structures

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        structures = cast(list[str], d.pop("structures", UNSET))

        update_room_location_structure_body = cls(
            structures=structures,
        )

        update_room_location_structure_body.additional_properties = d
        return update_room_location_structure_body

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
