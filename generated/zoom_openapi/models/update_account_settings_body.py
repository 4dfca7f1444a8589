# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_features import AccountFeatures
    from ..models.account_other_options import AccountOtherOptions
    from ..models.account_recording_settings import AccountRecordingSettings
    from ..models.account_schedule_meeting_settings import AccountScheduleMeetingSettings
    from ..models.account_security_input import AccountSecurityInput
    from ..models.account_settings_profile import AccountSettingsProfile
    from ..models.account_zoom_room_settings import AccountZoomRoomSettings
    from ..models.email_notification_settings import EmailNotificationSettings
    from ..models.in_meeting_settings import InMeetingSettings
    from ..models.integration_settings import IntegrationSettings
    from ..models.telephony_settings import TelephonySettings
    from ..models.tsp_settings import TspSettings


T = TypeVar("T", bound="UpdateAccountSettingsBody")


@_attrs_define
class UpdateAccountSettingsBody:
    """
    Attributes:
        schedule_meeting (AccountScheduleMeetingSettings | Unset):
        in_meeting (InMeetingSettings | Unset):
        email_notification (EmailNotificationSettings | Unset):
        zoom_rooms (AccountZoomRoomSettings | Unset):
        security (AccountSecurityInput | Unset):
        recording (AccountRecordingSettings | Unset):
        telephony (TelephonySettings | Unset):
        integration (IntegrationSettings | Unset):
        feature (AccountFeatures | Unset):
        tsp (TspSettings | Unset):
        profile (AccountSettingsProfile | Unset):
        other_options (AccountOtherOptions | Unset):
    """

    schedule_meeting: AccountScheduleMeetingSettings | Unset = UNSET
    in_meeting: InMeetingSettings | Unset = UNSET
    email_notification: EmailNotificationSettings | Unset = UNSET
    zoom_rooms: AccountZoomRoomSettings | Unset = UNSET
    security: AccountSecurityInput | Unset = UNSET
    recording: AccountRecordingSettings | Unset = UNSET
    telephony: TelephonySettings | Unset = UNSET
    integration: IntegrationSettings | Unset = UNSET
    feature: AccountFeatures | Unset = UNSET
    tsp: TspSettings | Unset = UNSET
    profile: AccountSettingsProfile | Unset = UNSET
    other_options: AccountOtherOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        schedule_meeting: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schedule_meeting, Unset):
            schedule_meeting = (
                self.schedule_meeting.to_dict()
                if hasattr(self.schedule_meeting, "to_dict")
                else self.schedule_meeting
            )

        in_meeting: dict[str, Any] | Unset = UNSET
        if not isinstance(self.in_meeting, Unset):
            in_meeting = (
                self.in_meeting.to_dict()
                if hasattr(self.in_meeting, "to_dict")
                else self.in_meeting
            )

        email_notification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.email_notification, Unset):
            email_notification = (
                self.email_notification.to_dict()
                if hasattr(self.email_notification, "to_dict")
                else self.email_notification
            )

        zoom_rooms: dict[str, Any] | Unset = UNSET
        if not isinstance(self.zoom_rooms, Unset):
            zoom_rooms = (
                self.zoom_rooms.to_dict()
                if hasattr(self.zoom_rooms, "to_dict")
                else self.zoom_rooms
            )

        security: dict[str, Any] | Unset = UNSET
        if not isinstance(self.security, Unset):
            security = (
                self.security.to_dict() if hasattr(self.security, "to_dict") else self.security
            )

        recording: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recording, Unset):
            recording = (
                self.recording.to_dict() if hasattr(self.recording, "to_dict") else self.recording
            )

        telephony: dict[str, Any] | Unset = UNSET
        if not isinstance(self.telephony, Unset):
            telephony = (
                self.telephony.to_dict() if hasattr(self.telephony, "to_dict") else self.telephony
            )

        integration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.integration, Unset):
            integration = (
                self.integration.to_dict()
                if hasattr(self.integration, "to_dict")
                else self.integration
            )

        feature: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feature, Unset):
            feature = self.feature.to_dict() if hasattr(self.feature, "to_dict") else self.feature

        tsp: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tsp, Unset):
            tsp = self.tsp.to_dict() if hasattr(self.tsp, "to_dict") else self.tsp

        profile: dict[str, Any] | Unset = UNSET
        if not isinstance(self.profile, Unset):
            profile = self.profile.to_dict() if hasattr(self.profile, "to_dict") else self.profile

        other_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.other_options, Unset):
            other_options = (
                self.other_options.to_dict()
                if hasattr(self.other_options, "to_dict")
                else self.other_options
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if schedule_meeting is not UNSET:
            field_dict["schedule_meeting"] = schedule_meeting
        if in_meeting is not UNSET:
            field_dict["in_meeting"] = in_meeting
        if email_notification is not UNSET:
            field_dict["email_notification"] = email_notification
        if zoom_rooms is not UNSET:
            field_dict["zoom_rooms"] = zoom_rooms
        if security is not UNSET:
            field_dict["security"] = security
        if recording is not UNSET:
            field_dict["recording"] = recording
        if telephony is not UNSET:
            field_dict["telephony"] = telephony
        if integration is not UNSET:
            field_dict["integration"] = integration
        if feature is not UNSET:
            field_dict["feature"] = feature
        if tsp is not UNSET:
            field_dict["tsp"] = tsp
        if profile is not UNSET:
            field_dict["profile"] = profile
        if other_options is not UNSET:
            field_dict["other_options"] = other_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_features import AccountFeatures  # noqa: PLC0415
        from ..models.account_other_options import AccountOtherOptions  # noqa: PLC0415
        from ..models.account_recording_settings import AccountRecordingSettings  # noqa: PLC0415
        from ..models.account_schedule_meeting_settings import (
            AccountScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.account_security_input import AccountSecurityInput  # noqa: PLC0415
        from ..models.account_settings_profile import AccountSettingsProfile  # noqa: PLC0415
        from ..models.account_zoom_room_settings import AccountZoomRoomSettings  # noqa: PLC0415
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415
        from ..models.integration_settings import IntegrationSettings  # noqa: PLC0415
        from ..models.telephony_settings import TelephonySettings  # noqa: PLC0415
        from ..models.tsp_settings import TspSettings  # noqa: PLC0415

        d = dict(src_dict)
        _schedule_meeting = d.pop("schedule_meeting", UNSET)
        schedule_meeting: AccountScheduleMeetingSettings | Unset
        if isinstance(_schedule_meeting, dict):
            schedule_meeting = AccountScheduleMeetingSettings.from_dict(_schedule_meeting)
        else:
            schedule_meeting = _schedule_meeting

        _in_meeting = d.pop("in_meeting", UNSET)
        in_meeting: InMeetingSettings | Unset
        if isinstance(_in_meeting, dict):
            in_meeting = InMeetingSettings.from_dict(_in_meeting)
        else:
            in_meeting = _in_meeting

        _email_notification = d.pop("email_notification", UNSET)
        email_notification: EmailNotificationSettings | Unset
        if isinstance(_email_notification, dict):
            email_notification = EmailNotificationSettings.from_dict(_email_notification)
        else:
            email_notification = _email_notification

        _zoom_rooms = d.pop("zoom_rooms", UNSET)
        zoom_rooms: AccountZoomRoomSettings | Unset
        if isinstance(_zoom_rooms, dict):
            zoom_rooms = AccountZoomRoomSettings.from_dict(_zoom_rooms)
        else:
            zoom_rooms = _zoom_rooms

        _security = d.pop("security", UNSET)
        security: AccountSecurityInput | Unset
        if isinstance(_security, dict):
            security = AccountSecurityInput.from_dict(_security)
        else:
            security = _security

        _recording = d.pop("recording", UNSET)
        recording: AccountRecordingSettings | Unset
        if isinstance(_recording, dict):
            recording = AccountRecordingSettings.from_dict(_recording)
        else:
            recording = _recording

        _telephony = d.pop("telephony", UNSET)
        telephony: TelephonySettings | Unset
        if isinstance(_telephony, dict):
            telephony = TelephonySettings.from_dict(_telephony)
        else:
            telephony = _telephony

        _integration = d.pop("integration", UNSET)
        integration: IntegrationSettings | Unset
        if isinstance(_integration, dict):
            integration = IntegrationSettings.from_dict(_integration)
        else:
            integration = _integration

        _feature = d.pop("feature", UNSET)
        feature: AccountFeatures | Unset
        if isinstance(_feature, dict):
            feature = AccountFeatures.from_dict(_feature)
        else:
            feature = _feature

        _tsp = d.pop("tsp", UNSET)
        tsp: TspSettings | Unset
        if isinstance(_tsp, dict):
            tsp = TspSettings.from_dict(_tsp)
        else:
            tsp = _tsp

        _profile = d.pop("profile", UNSET)
        profile: AccountSettingsProfile | Unset
        if isinstance(_profile, dict):
            profile = AccountSettingsProfile.from_dict(_profile)
        else:
            profile = _profile

        _other_options = d.pop("other_options", UNSET)
        other_options: AccountOtherOptions | Unset
        if isinstance(_other_options, dict):
            other_options = AccountOtherOptions.from_dict(_other_options)
        else:
            other_options = _other_options

        update_account_settings_body = cls(
            schedule_meeting=schedule_meeting,
            in_meeting=in_meeting,
            email_notification=email_notification,
            zoom_rooms=zoom_rooms,
            security=security,
            recording=recording,
            telephony=telephony,
            integration=integration,
            feature=feature,
            tsp=tsp,
            profile=profile,
            other_options=other_options,
        )

        update_account_settings_body.additional_properties = d
        return update_account_settings_body

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
