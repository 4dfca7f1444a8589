# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.locked_ip_address_access_control_settings import (
        LockedIpAddressAccessControlSettings,
    )


T = TypeVar("T", bound="LockedRecordingSettings")


@_attrs_define
class LockedRecordingSettings:
    """
    Attributes:
        local_recording (bool | None | Unset):
        cloud_recording (bool | None | Unset):
        auto_recording (None | str | Unset):
        cloud_recording_download (bool | None | Unset):
        account_user_access_recording (bool | None | Unset):
        host_delete_cloud_recording (bool | None | Unset):
        auto_delete_cmr (bool | None | Unset):
        recording_authentication (None | str | Unset):
        prevent_host_access_recording (bool | None | Unset):
        ip_address_access_control (LockedIpAddressAccessControlSettings | None | Unset):
    """

    local_recording: bool | None | Unset = UNSET
    cloud_recording: bool | None | Unset = UNSET
    auto_recording: None | str | Unset = UNSET
    cloud_recording_download: bool | None | Unset = UNSET
    account_user_access_recording: bool | None | Unset = UNSET
    host_delete_cloud_recording: bool | None | Unset = UNSET
    auto_delete_cmr: bool | None | Unset = UNSET
    recording_authentication: None | str | Unset = UNSET
    prevent_host_access_recording: bool | None | Unset = UNSET
    ip_address_access_control: LockedIpAddressAccessControlSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.locked_ip_address_access_control_settings import (
            LockedIpAddressAccessControlSettings,  # noqa: PLC0415
        )

        local_recording: bool | None | Unset
        if isinstance(self.local_recording, Unset):
            local_recording = UNSET
        else:
            local_recording = self.local_recording

        cloud_recording: bool | None | Unset
        if isinstance(self.cloud_recording, Unset):
            cloud_recording = UNSET
        else:
            cloud_recording = self.cloud_recording

        auto_recording: None | str | Unset
        if isinstance(self.auto_recording, Unset):
            auto_recording = UNSET
        else:
            auto_recording = self.auto_recording

        cloud_recording_download: bool | None | Unset
        if isinstance(self.cloud_recording_download, Unset):
            cloud_recording_download = UNSET
        else:
            cloud_recording_download = self.cloud_recording_download

        account_user_access_recording: bool | None | Unset
        if isinstance(self.account_user_access_recording, Unset):
            account_user_access_recording = UNSET
        else:
            account_user_access_recording = self.account_user_access_recording

        host_delete_cloud_recording: bool | None | Unset
        if isinstance(self.host_delete_cloud_recording, Unset):
            host_delete_cloud_recording = UNSET
        else:
            host_delete_cloud_recording = self.host_delete_cloud_recording

        auto_delete_cmr: bool | None | Unset
        if isinstance(self.auto_delete_cmr, Unset):
            auto_delete_cmr = UNSET
        else:
            auto_delete_cmr = self.auto_delete_cmr

        recording_authentication: None | str | Unset
        if isinstance(self.recording_authentication, Unset):
            recording_authentication = UNSET
        else:
            recording_authentication = self.recording_authentication

        prevent_host_access_recording: bool | None | Unset
        if isinstance(self.prevent_host_access_recording, Unset):
            prevent_host_access_recording = UNSET
        else:
            prevent_host_access_recording = self.prevent_host_access_recording

        ip_address_access_control: dict[str, Any] | None | Unset
        if isinstance(self.ip_address_access_control, Unset):
            ip_address_access_control = UNSET
        elif isinstance(self.ip_address_access_control, LockedIpAddressAccessControlSettings):
            ip_address_access_control = (
                self.ip_address_access_control.to_dict()
                if hasattr(self.ip_address_access_control, "to_dict")
                else self.ip_address_access_control
            )
        else:
            ip_address_access_control = self.ip_address_access_control

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_recording is not UNSET:
            field_dict["local_recording"] = local_recording
        if cloud_recording is not UNSET:
            field_dict["cloud_recording"] = cloud_recording
        if auto_recording is not UNSET:
            field_dict["auto_recording"] = auto_recording
        if cloud_recording_download is not UNSET:
            field_dict["cloud_recording_download"] = cloud_recording_download
        if account_user_access_recording is not UNSET:
            field_dict["account_user_access_recording"] = account_user_access_recording
        if host_delete_cloud_recording is not UNSET:
            field_dict["host_delete_cloud_recording"] = host_delete_cloud_recording
        if auto_delete_cmr is not UNSET:
            field_dict["auto_delete_cmr"] = auto_delete_cmr
        if recording_authentication is not UNSET:
            field_dict["recording_authentication"] = recording_authentication
        if prevent_host_access_recording is not UNSET:
            field_dict["prevent_host_access_recording"] = prevent_host_access_recording
        if ip_address_access_control is not UNSET:
            field_dict["ip_address_access_control"] = ip_address_access_control

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.locked_ip_address_access_control_settings import (
            LockedIpAddressAccessControlSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        local_recording: bool | None | Unset = d.pop("local_recording", UNSET)

        cloud_recording: bool | None | Unset = d.pop("cloud_recording", UNSET)

        auto_recording: None | str | Unset = d.pop("auto_recording", UNSET)

        cloud_recording_download: bool | None | Unset = d.pop("cloud_recording_download", UNSET)

        account_user_access_recording: bool | None | Unset = d.pop(
            "account_user_access_recording", UNSET
        )

        host_delete_cloud_recording: bool | None | Unset = d.pop(
            "host_delete_cloud_recording", UNSET
        )

        auto_delete_cmr: bool | None | Unset = d.pop("auto_delete_cmr", UNSET)

        recording_authentication: None | str | Unset = d.pop("recording_authentication", UNSET)

        prevent_host_access_recording: bool | None | Unset = d.pop(
            "prevent_host_access_recording", UNSET
        )

        _ip_address_access_control = d.pop("ip_address_access_control", UNSET)
        ip_address_access_control: LockedIpAddressAccessControlSettings | None | Unset
        if isinstance(_ip_address_access_control, dict):
            ip_address_access_control = LockedIpAddressAccessControlSettings.from_dict(
                _ip_address_access_control
            )
        else:
            ip_address_access_control = _ip_address_access_control

        locked_recording_settings = cls(
            local_recording=local_recording,
            cloud_recording=cloud_recording,
            auto_recording=auto_recording,
            cloud_recording_download=cloud_recording_download,
            account_user_access_recording=account_user_access_recording,
            host_delete_cloud_recording=host_delete_cloud_recording,
            auto_delete_cmr=auto_delete_cmr,
            recording_authentication=recording_authentication,
            prevent_host_access_recording=prevent_host_access_recording,
            ip_address_access_control=ip_address_access_control,
        )

        locked_recording_settings.additional_properties = d
        return locked_recording_settings

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
