# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateRoomLocationBody")


@_attrs_define
class CreateRoomLocationBody:
    """
    Attributes:
        name (str | Unset): Name of the location; no other one of the account may have it. Example: Harbour Building.
        parent_location_id (str | Unset): ID of the location one level up, such as a state for a new city. Example:
            location00000000000002.
    """

    name: str | Unset = UNSET
    parent_location_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        parent_location_id = self.parent_location_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if parent_location_id is not UNSET:
            field_dict["parent_location_id"] = parent_location_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        parent_location_id = d.pop("parent_location_id", UNSET)

        create_room_location_body = cls(
            name=name,
            parent_location_id=parent_location_id,
        )

        create_room_location_body.additional_properties = d
        return create_room_location_body

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
