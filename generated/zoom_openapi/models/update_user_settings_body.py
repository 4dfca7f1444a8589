# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_notification_settings import EmailNotificationSettings
    from ..models.in_meeting_settings import InMeetingSettings
    from ..models.telephony_settings import TelephonySettings
    from ..models.tsp_settings import TspSettings
    from ..models.user_features_input import UserFeaturesInput
    from ..models.user_recording_settings import UserRecordingSettings
    from ..models.user_schedule_meeting_settings import UserScheduleMeetingSettings
    from ..models.user_settings_profile import UserSettingsProfile


T = TypeVar("T", bound="UpdateUserSettingsBody")


@_attrs_define
class UpdateUserSettingsBody:
    """
    Attributes:
        schedule_meeting (UserScheduleMeetingSettings | Unset):
        in_meeting (InMeetingSettings | Unset):
        email_notification (EmailNotificationSettings | Unset):
        recording (UserRecordingSettings | Unset):
        telephony (TelephonySettings | Unset):
        feature (UserFeaturesInput | Unset):
        tsp (TspSettings | Unset):
        profile (UserSettingsProfile | Unset):
    """

    schedule_meeting: UserScheduleMeetingSettings | Unset = UNSET
    in_meeting: InMeetingSettings | Unset = UNSET
    email_notification: EmailNotificationSettings | Unset = UNSET
    recording: UserRecordingSettings | Unset = UNSET
    telephony: TelephonySettings | Unset = UNSET
    feature: UserFeaturesInput | Unset = UNSET
    tsp: TspSettings | Unset = UNSET
    profile: UserSettingsProfile | Unset = UNSET
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

        feature: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feature, Unset):
            feature = self.feature.to_dict() if hasattr(self.feature, "to_dict") else self.feature

        tsp: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tsp, Unset):
            tsp = self.tsp.to_dict() if hasattr(self.tsp, "to_dict") else self.tsp

        profile: dict[str, Any] | Unset = UNSET
        if not isinstance(self.profile, Unset):
            profile = self.profile.to_dict() if hasattr(self.profile, "to_dict") else self.profile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if schedule_meeting is not UNSET:
            field_dict["schedule_meeting"] = schedule_meeting
        if in_meeting is not UNSET:
            field_dict["in_meeting"] = in_meeting
        if email_notification is not UNSET:
            field_dict["email_notification"] = email_notification
        if recording is not UNSET:
            field_dict["recording"] = recording
        if telephony is not UNSET:
            field_dict["telephony"] = telephony
        if feature is not UNSET:
            field_dict["feature"] = feature
        if tsp is not UNSET:
            field_dict["tsp"] = tsp
        if profile is not UNSET:
            field_dict["profile"] = profile

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415
        from ..models.telephony_settings import TelephonySettings  # noqa: PLC0415
        from ..models.tsp_settings import TspSettings  # noqa: PLC0415
        from ..models.user_features_input import UserFeaturesInput  # noqa: PLC0415
        from ..models.user_recording_settings import UserRecordingSettings  # noqa: PLC0415
        from ..models.user_schedule_meeting_settings import UserScheduleMeetingSettings  # noqa: PLC0415
        from ..models.user_settings_profile import UserSettingsProfile  # noqa: PLC0415

        d = dict(src_dict)
        _schedule_meeting = d.pop("schedule_meeting", UNSET)
        schedule_meeting: UserScheduleMeetingSettings | Unset
        if isinstance(_schedule_meeting, dict):
            schedule_meeting = UserScheduleMeetingSettings.from_dict(_schedule_meeting)
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

        _recording = d.pop("recording", UNSET)
        recording: UserRecordingSettings | Unset
        if isinstance(_recording, dict):
            recording = UserRecordingSettings.from_dict(_recording)
        else:
            recording = _recording

        _telephony = d.pop("telephony", UNSET)
        telephony: TelephonySettings | Unset
        if isinstance(_telephony, dict):
            telephony = TelephonySettings.from_dict(_telephony)
        else:
            telephony = _telephony

        _feature = d.pop("feature", UNSET)
        feature: UserFeaturesInput | Unset
        if isinstance(_feature, dict):
            feature = UserFeaturesInput.from_dict(_feature)
        else:
            feature = _feature

        _tsp = d.pop("tsp", UNSET)
        tsp: TspSettings | Unset
        if isinstance(_tsp, dict):
            tsp = TspSettings.from_dict(_tsp)
        else:
            tsp = _tsp

        _profile = d.pop("profile", UNSET)
        profile: UserSettingsProfile | Unset
        if isinstance(_profile, dict):
            profile = UserSettingsProfile.from_dict(_profile)
        else:
            profile = _profile

        update_user_settings_body = cls(
            schedule_meeting=schedule_meeting,
            in_meeting=in_meeting,
            email_notification=email_notification,
            recording=recording,
            telephony=telephony,
            feature=feature,
            tsp=tsp,
            profile=profile,
        )

        update_user_settings_body.additional_properties = d
        return update_user_settings_body

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
