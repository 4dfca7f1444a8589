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
    from ..models.user_features import UserFeatures
    from ..models.user_recording_settings import UserRecordingSettings
    from ..models.user_schedule_meeting_settings import UserScheduleMeetingSettings


T = TypeVar("T", bound="UserSettings")


@_attrs_define
class UserSettings:
    """
    Attributes:
        schedule_meeting (None | Unset | UserScheduleMeetingSettings):
        in_meeting (InMeetingSettings | None | Unset):
        email_notification (EmailNotificationSettings | None | Unset):
        recording (None | Unset | UserRecordingSettings):
        telephony (None | TelephonySettings | Unset):
        feature (None | Unset | UserFeatures):
        tsp (None | TspSettings | Unset):
    """

    schedule_meeting: None | Unset | UserScheduleMeetingSettings = UNSET
    in_meeting: InMeetingSettings | None | Unset = UNSET
    email_notification: EmailNotificationSettings | None | Unset = UNSET
    recording: None | Unset | UserRecordingSettings = UNSET
    telephony: None | TelephonySettings | Unset = UNSET
    feature: None | Unset | UserFeatures = UNSET
    tsp: None | TspSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415
        from ..models.telephony_settings import TelephonySettings  # noqa: PLC0415
        from ..models.tsp_settings import TspSettings  # noqa: PLC0415
        from ..models.user_features import UserFeatures  # noqa: PLC0415
        from ..models.user_recording_settings import UserRecordingSettings  # noqa: PLC0415
        from ..models.user_schedule_meeting_settings import UserScheduleMeetingSettings  # noqa: PLC0415

        schedule_meeting: dict[str, Any] | None | Unset
        if isinstance(self.schedule_meeting, Unset):
            schedule_meeting = UNSET
        elif isinstance(self.schedule_meeting, UserScheduleMeetingSettings):
            schedule_meeting = (
                self.schedule_meeting.to_dict()
                if hasattr(self.schedule_meeting, "to_dict")
                else self.schedule_meeting
            )
        else:
            schedule_meeting = self.schedule_meeting

        in_meeting: dict[str, Any] | None | Unset
        if isinstance(self.in_meeting, Unset):
            in_meeting = UNSET
        elif isinstance(self.in_meeting, InMeetingSettings):
            in_meeting = (
                self.in_meeting.to_dict()
                if hasattr(self.in_meeting, "to_dict")
                else self.in_meeting
            )
        else:
            in_meeting = self.in_meeting

        email_notification: dict[str, Any] | None | Unset
        if isinstance(self.email_notification, Unset):
            email_notification = UNSET
        elif isinstance(self.email_notification, EmailNotificationSettings):
            email_notification = (
                self.email_notification.to_dict()
                if hasattr(self.email_notification, "to_dict")
                else self.email_notification
            )
        else:
            email_notification = self.email_notification

        recording: dict[str, Any] | None | Unset
        if isinstance(self.recording, Unset):
            recording = UNSET
        elif isinstance(self.recording, UserRecordingSettings):
            recording = (
                self.recording.to_dict() if hasattr(self.recording, "to_dict") else self.recording
            )
        else:
            recording = self.recording

        telephony: dict[str, Any] | None | Unset
        if isinstance(self.telephony, Unset):
            telephony = UNSET
        elif isinstance(self.telephony, TelephonySettings):
            telephony = (
                self.telephony.to_dict() if hasattr(self.telephony, "to_dict") else self.telephony
            )
        else:
            telephony = self.telephony

        feature: dict[str, Any] | None | Unset
        if isinstance(self.feature, Unset):
            feature = UNSET
        elif isinstance(self.feature, UserFeatures):
            feature = self.feature.to_dict() if hasattr(self.feature, "to_dict") else self.feature
        else:
            feature = self.feature

        tsp: dict[str, Any] | None | Unset
        if isinstance(self.tsp, Unset):
            tsp = UNSET
        elif isinstance(self.tsp, TspSettings):
            tsp = self.tsp.to_dict() if hasattr(self.tsp, "to_dict") else self.tsp
        else:
            tsp = self.tsp

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415
        from ..models.telephony_settings import TelephonySettings  # noqa: PLC0415
        from ..models.tsp_settings import TspSettings  # noqa: PLC0415
        from ..models.user_features import UserFeatures  # noqa: PLC0415
        from ..models.user_recording_settings import UserRecordingSettings  # noqa: PLC0415
        from ..models.user_schedule_meeting_settings import UserScheduleMeetingSettings  # noqa: PLC0415

        d = dict(src_dict)
        _schedule_meeting = d.pop("schedule_meeting", UNSET)
        schedule_meeting: None | Unset | UserScheduleMeetingSettings
        if isinstance(_schedule_meeting, dict):
            schedule_meeting = UserScheduleMeetingSettings.from_dict(_schedule_meeting)
        else:
            schedule_meeting = _schedule_meeting

        _in_meeting = d.pop("in_meeting", UNSET)
        in_meeting: InMeetingSettings | None | Unset
        if isinstance(_in_meeting, dict):
            in_meeting = InMeetingSettings.from_dict(_in_meeting)
        else:
            in_meeting = _in_meeting

        _email_notification = d.pop("email_notification", UNSET)
        email_notification: EmailNotificationSettings | None | Unset
        if isinstance(_email_notification, dict):
            email_notification = EmailNotificationSettings.from_dict(_email_notification)
        else:
            email_notification = _email_notification

        _recording = d.pop("recording", UNSET)
        recording: None | Unset | UserRecordingSettings
        if isinstance(_recording, dict):
            recording = UserRecordingSettings.from_dict(_recording)
        else:
            recording = _recording

        _telephony = d.pop("telephony", UNSET)
        telephony: None | TelephonySettings | Unset
        if isinstance(_telephony, dict):
            telephony = TelephonySettings.from_dict(_telephony)
        else:
            telephony = _telephony

        _feature = d.pop("feature", UNSET)
        feature: None | Unset | UserFeatures
        if isinstance(_feature, dict):
            feature = UserFeatures.from_dict(_feature)
        else:
            feature = _feature

        _tsp = d.pop("tsp", UNSET)
        tsp: None | TspSettings | Unset
        if isinstance(_tsp, dict):
            tsp = TspSettings.from_dict(_tsp)
        else:
            tsp = _tsp

        user_settings = cls(
            schedule_meeting=schedule_meeting,
            in_meeting=in_meeting,
            email_notification=email_notification,
            recording=recording,
            telephony=telephony,
            feature=feature,
            tsp=tsp,
        )

        user_settings.additional_properties = d
        return user_settings

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
