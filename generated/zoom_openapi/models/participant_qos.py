# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.qos_sample import QosSample


T = TypeVar("T", bound="ParticipantQos")


@_attrs_define
class ParticipantQos:
    """
    Attributes:
        user_id (None | str | Unset):
        user_name (None | str | Unset):
        device (None | str | Unset):
        ip_address (None | str | Unset):
        location (None | str | Unset):
        join_time (None | str | Unset):
        leave_time (None | str | Unset):
        pc_name (None | str | Unset):
        domain (None | str | Unset):
        mac_addr (None | str | Unset):
        harddisk_id (None | str | Unset):
        version (None | str | Unset):
        user_qos (list[QosSample] | None | Unset):
    """

    user_id: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    device: None | str | Unset = UNSET
    ip_address: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    join_time: None | str | Unset = UNSET
    leave_time: None | str | Unset = UNSET
    pc_name: None | str | Unset = UNSET
    domain: None | str | Unset = UNSET
    mac_addr: None | str | Unset = UNSET
    harddisk_id: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    user_qos: list[QosSample] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        device: None | str | Unset
        if isinstance(self.device, Unset):
            device = UNSET
        else:
            device = self.device

        ip_address: None | str | Unset
        if isinstance(self.ip_address, Unset):
            ip_address = UNSET
        else:
            ip_address = self.ip_address

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location

        join_time: None | str | Unset
        if isinstance(self.join_time, Unset):
            join_time = UNSET
        else:
            join_time = self.join_time

        leave_time: None | str | Unset
        if isinstance(self.leave_time, Unset):
            leave_time = UNSET
        else:
            leave_time = self.leave_time

        pc_name: None | str | Unset
        if isinstance(self.pc_name, Unset):
            pc_name = UNSET
        else:
            pc_name = self.pc_name

        domain: None | str | Unset
        if isinstance(self.domain, Unset):
            domain = UNSET
        else:
            domain = self.domain

        mac_addr: None | str | Unset
        if isinstance(self.mac_addr, Unset):
            mac_addr = UNSET
        else:
            mac_addr = self.mac_addr

        harddisk_id: None | str | Unset
        if isinstance(self.harddisk_id, Unset):
            harddisk_id = UNSET
        else:
            harddisk_id = self.harddisk_id

        version: None | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        user_qos: list[dict[str, Any]] | None | Unset
        if isinstance(self.user_qos, Unset):
            user_qos = UNSET
        elif isinstance(self.user_qos, list):
            if isinstance(self.user_qos, (list, tuple)):
                user_qos = []
                for user_qos_type_0_item_data in self.user_qos:
                    user_qos_type_0_item = (
                        user_qos_type_0_item_data.to_dict()
                        if hasattr(user_qos_type_0_item_data, "to_dict")
                        else user_qos_type_0_item_data
                    )
                    user_qos.append(user_qos_type_0_item)
            else:
                user_qos = self.user_qos

        else:
            user_qos = self.user_qos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if device is not UNSET:
            field_dict["device"] = device
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address
        if location is not UNSET:
            field_dict["location"] = location
        if join_time is not UNSET:
            field_dict["join_time"] = join_time
        if leave_time is not UNSET:
            field_dict["leave_time"] = leave_time
        if pc_name is not UNSET:
            field_dict["pc_name"] = pc_name
        if domain is not UNSET:
            field_dict["domain"] = domain
        if mac_addr is not UNSET:
            field_dict["mac_addr"] = mac_addr
        if harddisk_id is not UNSET:
            field_dict["harddisk_id"] = harddisk_id
        if version is not UNSET:
            field_dict["version"] = version
        if user_qos is not UNSET:
            field_dict["user_qos"] = user_qos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.qos_sample import QosSample  # noqa: PLC0415

        d = dict(src_dict)
        user_id: None | str | Unset = d.pop("user_id", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        device: None | str | Unset = d.pop("device", UNSET)

        ip_address: None | str | Unset = d.pop("ip_address", UNSET)

        location: None | str | Unset = d.pop("location", UNSET)

        join_time: None | str | Unset = d.pop("join_time", UNSET)

        leave_time: None | str | Unset = d.pop("leave_time", UNSET)

        pc_name: None | str | Unset = d.pop("pc_name", UNSET)

        domain: None | str | Unset = d.pop("domain", UNSET)

        mac_addr: None | str | Unset = d.pop("mac_addr", UNSET)

        harddisk_id: None | str | Unset = d.pop("harddisk_id", UNSET)

        version: None | str | Unset = d.pop("version", UNSET)

        _user_qos = d.pop("user_qos", UNSET)
        user_qos: list[QosSample] | None | Unset
        if isinstance(_user_qos, list):
            user_qos = []
            for user_qos_type_0_item_data in _user_qos:
                _user_qos_type_0_item = user_qos_type_0_item_data
                user_qos_type_0_item: QosSample
                if isinstance(_user_qos_type_0_item, dict):
                    user_qos_type_0_item = QosSample.from_dict(_user_qos_type_0_item)
                else:
                    user_qos_type_0_item = _user_qos_type_0_item

                user_qos.append(user_qos_type_0_item)
        else:
            user_qos = _user_qos

        participant_qos = cls(
            user_id=user_id,
            user_name=user_name,
            device=device,
            ip_address=ip_address,
            location=location,
            join_time=join_time,
            leave_time=leave_time,
            pc_name=pc_name,
            domain=domain,
            mac_addr=mac_addr,
            harddisk_id=harddisk_id,
            version=version,
            user_qos=user_qos,
        )

        participant_qos.additional_properties = d
        return participant_qos

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
