# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ParticipantMetrics")


@_attrs_define
class ParticipantMetrics:
    """
    Attributes:
        id (None | str | Unset):
        user_id (None | str | Unset):
        user_name (None | str | Unset):
        device (None | str | Unset):
        ip_address (None | str | Unset):
        location (None | str | Unset):
        network_type (None | str | Unset):
        microphone (None | str | Unset):
        camera (None | str | Unset):
        speaker (None | str | Unset):
        data_center (None | str | Unset):
        connection_type (None | str | Unset):
        join_time (None | str | Unset):
        leave_time (None | str | Unset):
        share_application (bool | None | Unset):
        share_desktop (bool | None | Unset):
        share_whiteboard (bool | None | Unset):
        recording (bool | None | Unset):
        status (None | str | Unset):
        pc_name (None | str | Unset):
        domain (None | str | Unset):
        mac_addr (None | str | Unset):
        harddisk_id (None | str | Unset):
        version (None | str | Unset):
        leave_reason (None | str | Unset):
        sip_uri (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    device: None | str | Unset = UNSET
    ip_address: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    network_type: None | str | Unset = UNSET
    microphone: None | str | Unset = UNSET
    camera: None | str | Unset = UNSET
    speaker: None | str | Unset = UNSET
    data_center: None | str | Unset = UNSET
    connection_type: None | str | Unset = UNSET
    join_time: None | str | Unset = UNSET
    leave_time: None | str | Unset = UNSET
    share_application: bool | None | Unset = UNSET
    share_desktop: bool | None | Unset = UNSET
    share_whiteboard: bool | None | Unset = UNSET
    recording: bool | None | Unset = UNSET
    status: None | str | Unset = UNSET
    pc_name: None | str | Unset = UNSET
    domain: None | str | Unset = UNSET
    mac_addr: None | str | Unset = UNSET
    harddisk_id: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    leave_reason: None | str | Unset = UNSET
    sip_uri: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        network_type: None | str | Unset
        if isinstance(self.network_type, Unset):
            network_type = UNSET
        else:
            network_type = self.network_type

        microphone: None | str | Unset
        if isinstance(self.microphone, Unset):
            microphone = UNSET
        else:
            microphone = self.microphone

        camera: None | str | Unset
        if isinstance(self.camera, Unset):
            camera = UNSET
        else:
            camera = self.camera

        speaker: None | str | Unset
        if isinstance(self.speaker, Unset):
            speaker = UNSET
        else:
            speaker = self.speaker

        data_center: None | str | Unset
        if isinstance(self.data_center, Unset):
            data_center = UNSET
        else:
            data_center = self.data_center

        connection_type: None | str | Unset
        if isinstance(self.connection_type, Unset):
            connection_type = UNSET
        else:
            connection_type = self.connection_type

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

        share_application: bool | None | Unset
        if isinstance(self.share_application, Unset):
            share_application = UNSET
        else:
            share_application = self.share_application

        share_desktop: bool | None | Unset
        if isinstance(self.share_desktop, Unset):
            share_desktop = UNSET
        else:
            share_desktop = self.share_desktop

        share_whiteboard: bool | None | Unset
        if isinstance(self.share_whiteboard, Unset):
            share_whiteboard = UNSET
        else:
            share_whiteboard = self.share_whiteboard

        recording: bool | None | Unset
        if isinstance(self.recording, Unset):
            recording = UNSET
        else:
            recording = self.recording

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

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

        leave_reason: None | str | Unset
        if isinstance(self.leave_reason, Unset):
            leave_reason = UNSET
        else:
            leave_reason = self.leave_reason

        sip_uri: None | str | Unset
        if isinstance(self.sip_uri, Unset):
            sip_uri = UNSET
        else:
            sip_uri = self.sip_uri

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        if network_type is not UNSET:
            field_dict["network_type"] = network_type
        if microphone is not UNSET:
            field_dict["microphone"] = microphone
        if camera is not UNSET:
            field_dict["camera"] = camera
        if speaker is not UNSET:
            field_dict["speaker"] = speaker
        if data_center is not UNSET:
            field_dict["data_center"] = data_center
        if connection_type is not UNSET:
            field_dict["connection_type"] = connection_type
        if join_time is not UNSET:
            field_dict["join_time"] = join_time
        if leave_time is not UNSET:
            field_dict["leave_time"] = leave_time
        if share_application is not UNSET:
            field_dict["share_application"] = share_application
        if share_desktop is not UNSET:
            field_dict["share_desktop"] = share_desktop
        if share_whiteboard is not UNSET:
            field_dict["share_whiteboard"] = share_whiteboard
        if recording is not UNSET:
            field_dict["recording"] = recording
        if status is not UNSET:
            field_dict["status"] = status
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
        if leave_reason is not UNSET:
            field_dict["leave_reason"] = leave_reason
        if sip_uri is not UNSET:
            field_dict["sip_uri"] = sip_uri

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id: None | str | Unset = d.pop("id", UNSET)

        user_id: None | str | Unset = d.pop("user_id", UNSET)

        user_name: None | str | Unset = d.pop("user_name", UNSET)

        device: None | str | Unset = d.pop("device", UNSET)

        ip_address: None | str | Unset = d.pop("ip_address", UNSET)

        location: None | str | Unset = d.pop("location", UNSET)

        network_type: None | str | Unset = d.pop("network_type", UNSET)

        microphone: None | str | Unset = d.pop("microphone", UNSET)

        camera: None | str | Unset = d.pop("camera", UNSET)

        speaker: None | str | Unset = d.pop("speaker", UNSET)

        data_center: None | str | Unset = d.pop("data_center", UNSET)

        connection_type: None | str | Unset = d.pop("connection_type", UNSET)

        join_time: None | str | Unset = d.pop("join_time", UNSET)

        leave_time: None | str | Unset = d.pop("leave_time", UNSET)

        share_application: bool | None | Unset = d.pop("share_application", UNSET)

        share_desktop: bool | None | Unset = d.pop("share_desktop", UNSET)

        share_whiteboard: bool | None | Unset = d.pop("share_whiteboard", UNSET)

        recording: bool | None | Unset = d.pop("recording", UNSET)

        status: None | str | Unset = d.pop("status", UNSET)

        pc_name: None | str | Unset = d.pop("pc_name", UNSET)

        domain: None | str | Unset = d.pop("domain", UNSET)

        mac_addr: None | str | Unset = d.pop("mac_addr", UNSET)

        harddisk_id: None | str | Unset = d.pop("harddisk_id", UNSET)

        version: None | str | Unset = d.pop("version", UNSET)

        leave_reason: None | str | Unset = d.pop("leave_reason", UNSET)

        sip_uri: None | str | Unset = d.pop("sip_uri", UNSET)

        participant_metrics = cls(
            id=id,
            user_id=user_id,
            user_name=user_name,
            device=device,
            ip_address=ip_address,
            location=location,
            network_type=network_type,
            microphone=microphone,
            camera=camera,
            speaker=speaker,
            data_center=data_center,
            connection_type=connection_type,
            join_time=join_time,
            leave_time=leave_time,
            share_application=share_application,
            share_desktop=share_desktop,
            share_whiteboard=share_whiteboard,
            recording=recording,
            status=status,
            pc_name=pc_name,
            domain=domain,
            mac_addr=mac_addr,
            harddisk_id=harddisk_id,
            version=version,
            leave_reason=leave_reason,
            sip_uri=sip_uri,
        )

        participant_metrics.additional_properties = d
        return participant_metrics

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
