# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_location import RoomLocation


T = TypeVar("T", bound="RoomLocationList")


@_attrs_define
class RoomLocationList:
    """
    Attributes:
        page_size (int | None | Unset):
        next_page_token (None | str | Unset):
        locations (list[RoomLocation] | None | Unset):
    """

    page_size: int | None | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    locations: list[RoomLocation] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page_size: int | None | Unset
        if isinstance(self.page_size, Unset):
            page_size = UNSET
        else:
            page_size = self.page_size

        next_page_token: None | str | Unset
        if isinstance(self.next_page_token, Unset):
            next_page_token = UNSET
        else:
            next_page_token = self.next_page_token

        locations: list[dict[str, Any]] | None | Unset
        if isinstance(self.locations, Unset):
            locations = UNSET
        elif isinstance(self.locations, list):
            if isinstance(self.locations, (list, tuple)):
                locations = []
                for locations_type_0_item_data in self.locations:
                    locations_type_0_item = (
                        locations_type_0_item_data.to_dict()
                        if hasattr(locations_type_0_item_data, "to_dict")
                        else locations_type_0_item_data
                    )
                    locations.append(locations_type_0_item)
            else:
                locations = self.locations

        else:
            locations = self.locations

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if page_size is not UNSET:
            field_dict["page_size"] = page_size
        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        if locations is not UNSET:
            field_dict["locations"] = locations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room_location import RoomLocation  # noqa: PLC0415

        d = dict(src_dict)
        page_size: int | None | Unset = d.pop("page_size", UNSET)

        next_page_token: None | str | Unset = d.pop("next_page_token", UNSET)

        _locations = d.pop("locations", UNSET)
        locations: list[RoomLocation] | None | Unset
        if isinstance(_locations, list):
            locations = []
            for locations_type_0_item_data in _locations:
                _locations_type_0_item = locations_type_0_item_data
                locations_type_0_item: RoomLocation
                if isinstance(_locations_type_0_item, dict):
                    locations_type_0_item = RoomLocation.from_dict(_locations_type_0_item)
                else:
                    locations_type_0_item = _locations_type_0_item

                locations.append(locations_type_0_item)
        else:
            locations = _locations

        room_location_list = cls(
            page_size=page_size,
            next_page_token=next_page_token,
            locations=locations,
        )

        room_location_list.additional_properties = d
        return room_location_list

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
