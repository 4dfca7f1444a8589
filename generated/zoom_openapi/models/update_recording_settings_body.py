# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_recording_settings_body_approval_type import (
    UpdateRecordingSettingsBodyApprovalType,
    check_update_recording_settings_body_approval_type,
)
from ..models.update_recording_settings_body_share_recording import (
    UpdateRecordingSettingsBodyShareRecording,
    check_update_recording_settings_body_share_recording,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UpdateRecordingSettingsBody")


@_attrs_define
class UpdateRecordingSettingsBody:
    """
    Attributes:
        share_recording (UpdateRecordingSettingsBodyShareRecording | Unset): Whom the recording is shared with:
            `publicly` anyone, `internally` the account's users, `none` nobody. Example: publicly.
        recording_authentication (bool | Unset): Whether viewers must be signed in. Example: True.
        authentication_option (str | Unset): Way in which viewers must sign in. Example: authOption000000000001.
        authentication_domains (str | Unset): Domains from which viewers may sign in. Example: example.com.
        viewer_download (bool | Unset): Whether viewers may download the recording. Example: False.
        password (str | Unset): Password to ask viewers for. At least eight characters, with letters, digits and special
            characters; the account may demand more. Example: Kite-2026.
        on_demand (bool | Unset): Whether viewers must register first. Example: True.
        approval_type (UpdateRecordingSettingsBodyApprovalType | Unset): How registrations are handled: `0` approved at
            once, `1` decided by hand, `2` not needed. Example: 0.
        send_email_to_host (bool | Unset): Whether the host gets an email about each registration. On-demand recordings
            only. Example: False.
        show_social_share_buttons (bool | Unset): Whether the registration page offers to share on social networks. On-
            demand recordings only. Example: False.
        topic (str | Unset): New title of the recording. Example: Weekly planning.
    """

    share_recording: UpdateRecordingSettingsBodyShareRecording | Unset = UNSET
    recording_authentication: bool | Unset = UNSET
    authentication_option: str | Unset = UNSET
    authentication_domains: str | Unset = UNSET
    viewer_download: bool | Unset = UNSET
    password: str | Unset = UNSET
    on_demand: bool | Unset = UNSET
    approval_type: UpdateRecordingSettingsBodyApprovalType | Unset = UNSET
    send_email_to_host: bool | Unset = UNSET
    show_social_share_buttons: bool | Unset = UNSET
    topic: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        share_recording: str | Unset = UNSET
        if not isinstance(self.share_recording, Unset):
            share_recording = self.share_recording

        recording_authentication = self.recording_authentication

        authentication_option = self.authentication_option

        authentication_domains = self.authentication_domains

        viewer_download = self.viewer_download

        password = self.password

        on_demand = self.on_demand

        approval_type: int | Unset = UNSET
        if not isinstance(self.approval_type, Unset):
            approval_type = self.approval_type

        send_email_to_host = self.send_email_to_host

        show_social_share_buttons = self.show_social_share_buttons

        topic = self.topic

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
        if topic is not UNSET:
            field_dict["topic"] = topic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _share_recording = d.pop("share_recording", UNSET)
        share_recording: UpdateRecordingSettingsBodyShareRecording | Unset
        try:
            share_recording = check_update_recording_settings_body_share_recording(_share_recording)
        except (TypeError, ValueError, AttributeError, KeyError):
            share_recording = _share_recording

        recording_authentication = d.pop("recording_authentication", UNSET)

        authentication_option = d.pop("authentication_option", UNSET)

        authentication_domains = d.pop("authentication_domains", UNSET)

        viewer_download = d.pop("viewer_download", UNSET)

        password = d.pop("password", UNSET)

        on_demand = d.pop("on_demand", UNSET)

        _approval_type = d.pop("approval_type", UNSET)
        approval_type: UpdateRecordingSettingsBodyApprovalType | Unset
        try:
            approval_type = check_update_recording_settings_body_approval_type(_approval_type)
        except (TypeError, ValueError, AttributeError, KeyError):
            approval_type = _approval_type

        send_email_to_host = d.pop("send_email_to_host", UNSET)

        show_social_share_buttons = d.pop("show_social_share_buttons", UNSET)

        topic = d.pop("topic", UNSET)

        update_recording_settings_body = cls(
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
            topic=topic,
        )

        update_recording_settings_body.additional_properties = d
        return update_recording_settings_body

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
