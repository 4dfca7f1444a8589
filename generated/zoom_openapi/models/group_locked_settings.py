# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.group_locked_recording_settings import GroupLockedRecordingSettings
    from ..models.group_locked_schedule_meeting_settings import (
        GroupLockedScheduleMeetingSettings,
    )
    from ..models.locked_email_notification_settings import (
        LockedEmailNotificationSettings,
    )
    from ..models.locked_in_meeting_settings import LockedInMeetingSettings
    from ..models.locked_other_options import LockedOtherOptions
    from ..models.locked_telephony_settings import LockedTelephonySettings


T = TypeVar("T", bound="GroupLockedSettings")


@_attrs_define
class GroupLockedSettings:
    """
    Attributes:
        schedule_meeting (GroupLockedScheduleMeetingSettings | None | Unset):
        in_meeting (LockedInMeetingSettings | None | Unset):
        email_notification (LockedEmailNotificationSettings | None | Unset):
        recording (GroupLockedRecordingSettings | None | Unset):
        telephony (LockedTelephonySettings | None | Unset):
        other_options (LockedOtherOptions | None | Unset):
    """

    schedule_meeting: GroupLockedScheduleMeetingSettings | None | Unset = UNSET
    in_meeting: LockedInMeetingSettings | None | Unset = UNSET
    email_notification: LockedEmailNotificationSettings | None | Unset = UNSET
    recording: GroupLockedRecordingSettings | None | Unset = UNSET
    telephony: LockedTelephonySettings | None | Unset = UNSET
    other_options: LockedOtherOptions | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.group_locked_recording_settings import (
            GroupLockedRecordingSettings,  # noqa: PLC0415
        )
        from ..models.group_locked_schedule_meeting_settings import (
            GroupLockedScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.locked_email_notification_settings import (
            LockedEmailNotificationSettings,  # noqa: PLC0415
        )
        from ..models.locked_in_meeting_settings import LockedInMeetingSettings  # noqa: PLC0415
        from ..models.locked_other_options import LockedOtherOptions  # noqa: PLC0415
        from ..models.locked_telephony_settings import LockedTelephonySettings  # noqa: PLC0415

        schedule_meeting: dict[str, Any] | None | Unset
        if isinstance(self.schedule_meeting, Unset):
            schedule_meeting = UNSET
        elif isinstance(self.schedule_meeting, GroupLockedScheduleMeetingSettings):
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
        elif isinstance(self.in_meeting, LockedInMeetingSettings):
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
        elif isinstance(self.email_notification, LockedEmailNotificationSettings):
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
        elif isinstance(self.recording, GroupLockedRecordingSettings):
            recording = (
                self.recording.to_dict() if hasattr(self.recording, "to_dict") else self.recording
            )
        else:
            recording = self.recording

        telephony: dict[str, Any] | None | Unset
        if isinstance(self.telephony, Unset):
            telephony = UNSET
        elif isinstance(self.telephony, LockedTelephonySettings):
            telephony = (
                self.telephony.to_dict() if hasattr(self.telephony, "to_dict") else self.telephony
            )
        else:
            telephony = self.telephony

        other_options: dict[str, Any] | None | Unset
        if isinstance(self.other_options, Unset):
            other_options = UNSET
        elif isinstance(self.other_options, LockedOtherOptions):
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
        from ..models.group_locked_recording_settings import (
            GroupLockedRecordingSettings,  # noqa: PLC0415
        )
        from ..models.group_locked_schedule_meeting_settings import (
            GroupLockedScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.locked_email_notification_settings import (
            LockedEmailNotificationSettings,  # noqa: PLC0415
        )
        from ..models.locked_in_meeting_settings import LockedInMeetingSettings  # noqa: PLC0415
        from ..models.locked_other_options import LockedOtherOptions  # noqa: PLC0415
        from ..models.locked_telephony_settings import LockedTelephonySettings  # noqa: PLC0415

        d = dict(src_dict)
        _schedule_meeting = d.pop("schedule_meeting", UNSET)
        schedule_meeting: GroupLockedScheduleMeetingSettings | None | Unset
        if isinstance(_schedule_meeting, dict):
            schedule_meeting = GroupLockedScheduleMeetingSettings.from_dict(_schedule_meeting)
        else:
            schedule_meeting = _schedule_meeting

        _in_meeting = d.pop("in_meeting", UNSET)
        in_meeting: LockedInMeetingSettings | None | Unset
        if isinstance(_in_meeting, dict):
            in_meeting = LockedInMeetingSettings.from_dict(_in_meeting)
        else:
            in_meeting = _in_meeting

        _email_notification = d.pop("email_notification", UNSET)
        email_notification: LockedEmailNotificationSettings | None | Unset
        if isinstance(_email_notification, dict):
            email_notification = LockedEmailNotificationSettings.from_dict(_email_notification)
        else:
            email_notification = _email_notification

        _recording = d.pop("recording", UNSET)
        recording: GroupLockedRecordingSettings | None | Unset
        if isinstance(_recording, dict):
            recording = GroupLockedRecordingSettings.from_dict(_recording)
        else:
            recording = _recording

        _telephony = d.pop("telephony", UNSET)
        telephony: LockedTelephonySettings | None | Unset
        if isinstance(_telephony, dict):
            telephony = LockedTelephonySettings.from_dict(_telephony)
        else:
            telephony = _telephony

        _other_options = d.pop("other_options", UNSET)
        other_options: LockedOtherOptions | None | Unset
        if isinstance(_other_options, dict):
            other_options = LockedOtherOptions.from_dict(_other_options)
        else:
            other_options = _other_options

        group_locked_settings = cls(
            schedule_meeting=schedule_meeting,
            in_meeting=in_meeting,
            email_notification=email_notification,
            recording=recording,
            telephony=telephony,
            other_options=other_options,
        )

        group_locked_settings.additional_properties = d
        return group_locked_settings

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
