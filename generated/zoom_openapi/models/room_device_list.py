# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.room_device import RoomDevice


T = TypeVar("T", bound="RoomDeviceList")


@_attrs_define
class RoomDeviceList:
    """
    Attributes:
        devices (list[RoomDevice] | None | Unset):
    """

    devices: list[RoomDevice] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        devices: list[dict[str, Any]] | None | Unset
        if isinstance(self.devices, Unset):
            devices = UNSET
        elif isinstance(self.devices, list):
            if isinstance(self.devices, (list, tuple)):
                devices = []
                for devices_type_0_item_data in self.devices:
                    devices_type_0_item = (
                        devices_type_0_item_data.to_dict()
                        if hasattr(devices_type_0_item_data, "to_dict")
                        else devices_type_0_item_data
                    )
                    devices.append(devices_type_0_item)
            else:
                devices = self.devices

        else:
            devices = self.devices

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if devices is not UNSET:
            field_dict["devices"] = devices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.room_device import RoomDevice  # noqa: PLC0415

        d = dict(src_dict)
        _devices = d.pop("devices", UNSET)
        devices: list[RoomDevice] | None | Unset
        if isinstance(_devices, list):
            devices = []
            for devices_type_0_item_data in _devices:
                _devices_type_0_item = devices_type_0_item_data
                devices_type_0_item: RoomDevice
                if isinstance(_devices_type_0_item, dict):
                    devices_type_0_item = RoomDevice.from_dict(_devices_type_0_item)
                else:
                    devices_type_0_item = _devices_type_0_item

                devices.append(devices_type_0_item)
        else:
            devices = _devices

        room_device_list = cls(
            devices=devices,
        )

        room_device_list.additional_properties = d
        return room_device_list

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
