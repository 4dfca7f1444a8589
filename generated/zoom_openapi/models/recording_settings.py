# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordingSettings")


@_attrs_define
class RecordingSettings:
    """
    Attributes:
        share_recording (None | str | Unset):
        recording_authentication (bool | None | Unset):
        authentication_option (None | str | Unset):
        authentication_domains (None | str | Unset):
        viewer_download (bool | None | Unset):
        password (None | str | Unset):
        on_demand (bool | None | Unset):
        approval_type (int | None | Unset):
        send_email_to_host (bool | None | Unset):
        show_social_share_buttons (bool | None | Unset):
    """

    share_recording: None | str | Unset = UNSET
    recording_authentication: bool | None | Unset = UNSET
    authentication_option: None | str | Unset = UNSET
    authentication_domains: None | str | Unset = UNSET
    viewer_download: bool | None | Unset = UNSET
    password: None | str | Unset = UNSET
    on_demand: bool | None | Unset = UNSET
    approval_type: int | None | Unset = UNSET
    send_email_to_host: bool | None | Unset = UNSET
    show_social_share_buttons: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        share_recording: None | str | Unset
        if isinstance(self.share_recording, Unset):
            share_recording = UNSET
        else:
            share_recording = self.share_recording

        recording_authentication: bool | None | Unset
        if isinstance(self.recording_authentication, Unset):
            recording_authentication = UNSET
        else:
            recording_authentication = self.recording_authentication

        authentication_option: None | str | Unset
        if isinstance(self.authentication_option, Unset):
            authentication_option = UNSET
        else:
            authentication_option = self.authentication_option

        authentication_domains: None | str | Unset
        if isinstance(self.authentication_domains, Unset):
            authentication_domains = UNSET
        else:
            authentication_domains = self.authentication_domains

        viewer_download: bool | None | Unset
        if isinstance(self.viewer_download, Unset):
            viewer_download = UNSET
        else:
            viewer_download = self.viewer_download

        password: None | str | Unset
        if isinstance(self.password, Unset):
            password = UNSET
        else:
            password = self.password

        on_demand: bool | None | Unset
        if isinstance(self.on_demand, Unset):
            on_demand = UNSET
        else:
            on_demand = self.on_demand

        approval_type: int | None | Unset
        if isinstance(self.approval_type, Unset):
            approval_type = UNSET
        else:
            approval_type = self.approval_type

        send_email_to_host: bool | None | Unset
        if isinstance(self.send_email_to_host, Unset):
            send_email_to_host = UNSET
        else:
            send_email_to_host = self.send_email_to_host

        show_social_share_buttons: bool | None | Unset
        if isinstance(self.show_social_share_buttons, Unset):
            show_social_share_buttons = UNSET
        else:
            show_social_share_buttons = self.show_social_share_buttons

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if share_recording is not UNSET:
            field_dict["share_recording"] = share_recording
        if recording_authentication is not UNSET:
            field_dict["recording_authentication"] = recording_authentication
        if authentication_option is not UNSET:
            field_dict["authentication_option"] = authentication_option
        if authentication_domains is not UNSET:
            field_dict["authentication_domains"] = authentication_domains
        if viewer_download is not UNSET:
            field_dict["viewer_download"] = viewer_download
        if password is not UNSET:
            field_dict["password"] = password
        if on_demand is not UNSET:
            field_dict["on_demand"] = on_demand
        if approval_type is not UNSET:
            field_dict["approval_type"] = approval_type
        if send_email_to_host is not UNSET:
            field_dict["send_email_to_host"] = send_email_to_host
        if show_social_share_buttons is not UNSET:
            field_dict["show_social_share_buttons"] = show_social_share_buttons

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        share_recording: None | str | Unset = d.pop("share_recording", UNSET)

        recording_authentication: bool | None | Unset = d.pop("recording_authentication", UNSET)

        authentication_option: None | str | Unset = d.pop("authentication_option", UNSET)

        authentication_domains: None | str | Unset = d.pop("authentication_domains", UNSET)

        viewer_download: bool | None | Unset = d.pop("viewer_download", UNSET)

        password: None | str | Unset = d.pop("password", UNSET)

        on_demand: bool | None | Unset = d.pop("on_demand", UNSET)

        approval_type: int | None | Unset = d.pop("approval_type", UNSET)

        send_email_to_host: bool | None | Unset = d.pop("send_email_to_host", UNSET)

        show_social_share_buttons: bool | None | Unset = d.pop("show_social_share_buttons", UNSET)

        recording_settings = cls(
            share_recording=share_recording,
            recording_authentication=recording_authentication,
            authentication_option=authentication_option,
            authentication_domains=authentication_domains,
            viewer_download=viewer_download,
            password=password,
            on_demand=on_demand,
            approval_type=approval_type,
            send_email_to_host=send_email_to_host,
            show_social_share_buttons=show_social_share_buttons,
        )

        recording_settings.additional_properties = d
        return recording_settings

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
