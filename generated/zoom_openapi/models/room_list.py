# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room import Room


T = TypeVar("T", bound="RoomList")


@_attrs_define
class RoomList:
    """
    Attributes:
        page_size (int | None | Unset):
        rooms (list[Room] | None | Unset):
    """

    page_size: int | None | Unset = UNSET
    rooms: list[Room] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        rooms: list[dict[str, Any]] | None | Unset
        if isinstance(self.rooms, Unset):
            rooms = UNSET
        elif isinstance(self.rooms, list):
            if isinstance(self.rooms, (list, tuple)):
                rooms = []
                for rooms_type_0_item_data in self.rooms:
                    rooms_type_0_item = (
                        rooms_type_0_item_data.to_dict()
                        if hasattr(rooms_type_0_item_data, "to_dict")
                        else rooms_type_0_item_data
                    )
                    rooms.append(rooms_type_0_item)
            else:
                rooms = self.rooms

        else:
            rooms = self.rooms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if rooms is not UNSET:
            field_dict["rooms"] = rooms

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room import Room  # noqa: PLC0415

        d = dict(src_dict)
        page_size: int | None | Unset = d.pop("page_size", UNSET)

        _rooms = d.pop("rooms", UNSET)
        rooms: list[Room] | None | Unset
        if isinstance(_rooms, list):
            rooms = []
            for rooms_type_0_item_data in _rooms:
                _rooms_type_0_item = rooms_type_0_item_data
                rooms_type_0_item: Room
                if isinstance(_rooms_type_0_item, dict):
                    rooms_type_0_item = Room.from_dict(_rooms_type_0_item)
                else:
                    rooms_type_0_item = _rooms_type_0_item

                rooms.append(rooms_type_0_item)
        else:
            rooms = _rooms

        room_list = cls(
            page_size=page_size,
            rooms=rooms,
        )

        room_list.additional_properties = d
        return room_list

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
