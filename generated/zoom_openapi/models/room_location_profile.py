# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_location_basic import RoomLocationBasic


T = TypeVar("T", bound="RoomLocationProfile")


@_attrs_define
class RoomLocationProfile:
    """
    Attributes:
        basic (None | RoomLocationBasic | Unset):
    """

    basic: None | RoomLocationBasic | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.room_location_basic import RoomLocationBasic  # noqa: PLC0415

        basic: dict[str, Any] | None | Unset
        if isinstance(self.basic, Unset):
            basic = UNSET
        elif isinstance(self.basic, RoomLocationBasic):
            basic = self.basic.to_dict() if hasattr(self.basic, "to_dict") else self.basic
        else:
            basic = self.basic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if basic is not UNSET:
            field_dict["basic"] = basic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room_location_basic import RoomLocationBasic  # noqa: PLC0415

        d = dict(src_dict)
        _basic = d.pop("basic", UNSET)
        basic: None | RoomLocationBasic | Unset
        if isinstance(_basic, dict):
            basic = RoomLocationBasic.from_dict(_basic)
        else:
            basic = _basic

        room_location_profile = cls(
            basic=basic,
        )

        room_location_profile.additional_properties = d
        return room_location_profile

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
