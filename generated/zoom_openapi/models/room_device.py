# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoomDevice")


@_attrs_define
class RoomDevice:
    """
    Attributes:
        id (None | str | Unset):
        room_name (None | str | Unset):
        device_type (None | str | Unset):
        app_version (None | str | Unset):
        device_system (None | str | Unset):
        status (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    room_name: None | str | Unset = UNSET
    device_type: None | str | Unset = UNSET
    app_version: None | str | Unset = UNSET
    device_system: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        room_name: None | str | Unset
        if isinstance(self.room_name, Unset):
            room_name = UNSET
        else:
            room_name = self.room_name

        device_type: None | str | Unset
        if isinstance(self.device_type, Unset):
            device_type = UNSET
        else:
            device_type = self.device_type

        app_version: None | str | Unset
        if isinstance(self.app_version, Unset):
            app_version = UNSET
        else:
            app_version = self.app_version

        device_system: None | str | Unset
        if isinstance(self.device_system, Unset):
            device_system = UNSET
        else:
            device_system = self.device_system

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if room_name is not UNSET:
            field_dict["room_name"] = room_name
        if device_type is not UNSET:
            field_dict["device_type"] = device_type
        if app_version is not UNSET:
            field_dict["app_version"] = app_version
        if device_system is not UNSET:
            field_dict["device_system"] = device_system
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        room_name: None | str | Unset = d.pop("room_name", UNSET)

        device_type: None | str | Unset = d.pop("device_type", UNSET)

        app_version: None | str | Unset = d.pop("app_version", UNSET)

        device_system: None | str | Unset = d.pop("device_system", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        room_device = cls(
            id=id,
            room_name=room_name,
            device_type=device_type,
            app_version=app_version,
            device_system=device_system,
            status=status,
        )

        room_device.additional_properties = d
        return room_device

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
