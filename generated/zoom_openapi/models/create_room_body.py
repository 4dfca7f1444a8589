# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_room_body_type import (
    CreateRoomBodyType,
    check_create_room_body_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateRoomBody")


@_attrs_define
class CreateRoomBody:
    """
    Attributes:
        name (str): Name of the room. Example: Harbour Room.
        type_ (CreateRoomBodyType): What the room is: `ZoomRoom` is a full one, `SchedulingDisplayOnly` a display at the
            door, `DigitalSignageOnly` a signage screen. Example: ZoomRoom.
        location_id (str | Unset): ID of the location; it must be at the lowest level that the account uses, such as a
            floor. Example: location00000000000001.
    """

    name: str
    type_: CreateRoomBodyType
    location_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        location_id = self.location_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
            }
        )
        if location_id is not UNSET:
            field_dict["location_id"] = location_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        _type_ = d.pop("type")
        type_: CreateRoomBodyType
        try:
            type_ = check_create_room_body_type(_type_)
        except (TypeError, ValueError, AttributeError, KeyError):
            type_ = _type_

        location_id = d.pop("location_id", UNSET)

        create_room_body = cls(
            name=name,
            type_=type_,
            location_id=location_id,
        )

        create_room_body.additional_properties = d
        return create_room_body

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
