# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_recording_settings import AccountRecordingSettings
    from ..models.email_notification_settings import EmailNotificationSettings
    from ..models.group_other_options import GroupOtherOptions
    from ..models.group_schedule_meeting_settings import GroupScheduleMeetingSettings
    from ..models.group_telephony_settings import GroupTelephonySettings
    from ..models.in_meeting_settings import InMeetingSettings


T = TypeVar("T", bound="GroupSettings")


@_attrs_define
class GroupSettings:
    """
    Attributes:
        schedule_meeting (GroupScheduleMeetingSettings | None | Unset):
        in_meeting (InMeetingSettings | None | Unset):
        email_notification (EmailNotificationSettings | None | Unset):
        recording (AccountRecordingSettings | None | Unset):
        telephony (GroupTelephonySettings | None | Unset):
        other_options (GroupOtherOptions | None | Unset):
    """

    schedule_meeting: GroupScheduleMeetingSettings | None | Unset = UNSET
    in_meeting: InMeetingSettings | None | Unset = UNSET
    email_notification: EmailNotificationSettings | None | Unset = UNSET
    recording: AccountRecordingSettings | None | Unset = UNSET
    telephony: GroupTelephonySettings | None | Unset = UNSET
    other_options: GroupOtherOptions | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_recording_settings import AccountRecordingSettings  # noqa: PLC0415
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.group_other_options import GroupOtherOptions  # noqa: PLC0415
        from ..models.group_schedule_meeting_settings import (
            GroupScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.group_telephony_settings import GroupTelephonySettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415

        schedule_meeting: dict[str, Any] | None | Unset
        if isinstance(self.schedule_meeting, Unset):
            schedule_meeting = UNSET
        elif isinstance(self.schedule_meeting, GroupScheduleMeetingSettings):
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
        elif isinstance(self.recording, AccountRecordingSettings):
            recording = (
                self.recording.to_dict() if hasattr(self.recording, "to_dict") else self.recording
            )
        else:
            recording = self.recording

        telephony: dict[str, Any] | None | Unset
        if isinstance(self.telephony, Unset):
            telephony = UNSET
        elif isinstance(self.telephony, GroupTelephonySettings):
            telephony = (
                self.telephony.to_dict() if hasattr(self.telephony, "to_dict") else self.telephony
            )
        else:
            telephony = self.telephony

        other_options: dict[str, Any] | None | Unset
        if isinstance(self.other_options, Unset):
            other_options = UNSET
        elif isinstance(self.other_options, GroupOtherOptions):
            other_options = (
                self.other_options.to_dict()
                if hasattr(self.other_options, "to_dict")
                else self.other_options
            )
        else:
            other_options = self.other_options

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
        if other_options is not UNSET:
            field_dict["other_options"] = other_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_recording_settings import AccountRecordingSettings  # noqa: PLC0415
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.group_other_options import GroupOtherOptions  # noqa: PLC0415
        from ..models.group_schedule_meeting_settings import (
            GroupScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.group_telephony_settings import GroupTelephonySettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415

        d = dict(src_dict)
        _schedule_meeting = d.pop("schedule_meeting", UNSET)
        schedule_meeting: GroupScheduleMeetingSettings | None | Unset
        if isinstance(_schedule_meeting, dict):
            schedule_meeting = GroupScheduleMeetingSettings.from_dict(_schedule_meeting)
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
        recording: AccountRecordingSettings | None | Unset
        if isinstance(_recording, dict):
            recording = AccountRecordingSettings.from_dict(_recording)
        else:
            recording = _recording

        _telephony = d.pop("telephony", UNSET)
        telephony: GroupTelephonySettings | None | Unset
        if isinstance(_telephony, dict):
            telephony = GroupTelephonySettings.from_dict(_telephony)
        else:
            telephony = _telephony

        _other_options = d.pop("other_options", UNSET)
        other_options: GroupOtherOptions | None | Unset
        if isinstance(_other_options, dict):
            other_options = GroupOtherOptions.from_dict(_other_options)
        else:
            other_options = _other_options

        group_settings = cls(
            schedule_meeting=schedule_meeting,
            in_meeting=in_meeting,
            email_notification=email_notification,
            recording=recording,
            telephony=telephony,
            other_options=other_options,
        )

        group_settings.additional_properties = d
        return group_settings

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
