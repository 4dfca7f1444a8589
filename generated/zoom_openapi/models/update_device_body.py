# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_device_body_encryption import (
    UpdateDeviceBodyEncryption,
    check_update_device_body_encryption,
)
from ..models.update_device_body_protocol import (
    UpdateDeviceBodyProtocol,
    check_update_device_body_protocol,
)

T = TypeVar("T", bound="UpdateDeviceBody")


@_attrs_define
class UpdateDeviceBody:
    """
    Attributes:
        name (str): Display name of the device, unique within the account. Example: Lobby screen.
        protocol (UpdateDeviceBodyProtocol): Protocol that the device speaks. Example: SIP.
        ip (str): IP address of the device. Example: 192.0.2.50.
        encryption (UpdateDeviceBodyEncryption): Whether calls with the device are encrypted: always (`yes`), never
            (`no`) or as the call allows (`auto`). Example: auto.
    """

    name: str
    protocol: UpdateDeviceBodyProtocol
    ip: str
    encryption: UpdateDeviceBodyEncryption
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        protocol: str = self.protocol

        ip = self.ip

        encryption: str = self.encryption

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "protocol": protocol,
                "ip": ip,
                "encryption": encryption,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        _protocol = d.pop("protocol")
        protocol: UpdateDeviceBodyProtocol
        try:
            protocol = check_update_device_body_protocol(_protocol)
        except (TypeError, ValueError, AttributeError, KeyError):
            protocol = _protocol

        ip = d.pop("ip")

        _encryption = d.pop("encryption")
        encryption: UpdateDeviceBodyEncryption
        try:
            encryption = check_update_device_body_encryption(_encryption)
        except (TypeError, ValueError, AttributeError, KeyError):
            encryption = _encryption

        update_device_body = cls(
            name=name,
            protocol=protocol,
            ip=ip,
            encryption=encryption,
        )

        update_device_body.additional_properties = d
        return update_device_body

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
