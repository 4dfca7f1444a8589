# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_locked_recording_settings import AccountLockedRecordingSettings
    from ..models.account_locked_schedule_meeting_settings import (
        AccountLockedScheduleMeetingSettings,
    )
    from ..models.account_locked_telephony_settings import AccountLockedTelephonySettings
    from ..models.account_locked_tsp_settings import AccountLockedTspSettings
    from ..models.email_notification_settings import EmailNotificationSettings
    from ..models.in_meeting_settings import InMeetingSettings
    from ..models.other_options import OtherOptions


T = TypeVar("T", bound="AccountLockedSettings")


@_attrs_define
class AccountLockedSettings:
    """
    Attributes:
        schedule_meeting (AccountLockedScheduleMeetingSettings | None | Unset): Locks on the settings for scheduling;
            `true` locks a setting. Example: {'host_video': False, 'participant_video': True, 'audio_type': False,
            'join_before_host': True, 'enforce_login': False, 'enforce_login_with_domains': True, 'enforce_login_domains':
            'example.com', 'not_store_meeting_topic': True, 'require_password_for_scheduling_new_meetings': True,
            'require_password_for_instant_meetings': False, 'require_password_for_pmi_meetings': True,
            'meeting_authentication': True, 'embed_password_in_join_link': False, 'personal_meeting': False}.
        in_meeting (InMeetingSettings | None | Unset): Locks on the settings that apply during a meeting; `true` locks a
            setting. Example: {'e2e_encryption': True, 'chat': True, 'private_chat': True, 'auto_saving_chat': False,
            'entry_exit_chime': 'host', 'feedback': False, 'post_meeting_feedback': False, 'co_host': True, 'polling':
            False, 'attendee_on_hold': True, 'show_meeting_control_toolbar': True, 'allow_show_zoom_windows': True,
            'annotation': False, 'whiteboard': False, 'remote_control': True, 'webinar_question_answer': True,
            'anonymous_question_answer': True, 'breakout_room': True, 'closed_caption': True, 'far_end_camera_control':
            True, 'group_hd': True, 'virtual_background': False, 'alert_guest_join': True, 'auto_answer': True,
            'sending_default_email_invites': False, 'use_html_format_email': True, 'dscp_marking': False, 'stereo_audio':
            False, 'original_audio': True, 'screen_sharing': False, 'file_transfer': True, 'custom_data_center_regions':
            False, 'request_permission_to_unmute': True, 'webinar_live_streaming': True, 'webinar_chat': True}.
        email_notification (EmailNotificationSettings | None | Unset): Locks on the settings for emails; `true` locks a
            setting. Example: {'cloud_recording_available_reminder': True, 'jbh_reminder': False, 'cancel_meeting_reminder':
            False, 'alternative_host_reminder': False, 'schedule_for_reminder': False}.
        recording (AccountLockedRecordingSettings | None | Unset): Locks on the settings for recordings.
            `ip_address_access_control` limits access to shared cloud recordings by IP address. Example: {'local_recording':
            True, 'cloud_recording': True, 'auto_recording': 'none', 'cloud_recording_download': False,
            'account_user_access_recording': True, 'host_delete_cloud_recording': False, 'auto_delete_cmr': True,
            'recording_authentication': 'Signed-in employees', 'prevent_host_access_recording': True,
            'ip_address_access_control': {'enable': True, 'ip_addresses_or_ranges': '192.0.2.0/24'}}.
        telephony (AccountLockedTelephonySettings | None | Unset): Locks on third-party audio and on the regions for
            telephony. Example: {'third_party_audio': True, 'telephony_regions': False}.
        tsp (AccountLockedTspSettings | None | Unset): Locks on calling out and on the link to international numbers.
            Example: {'call_out': False, 'show_international_numbers_link': True}.
        other_options (None | OtherOptions | Unset): Lock on `blur_snapshot`. Example: {'blur_snapshot': True}.
    """

    schedule_meeting: AccountLockedScheduleMeetingSettings | None | Unset = UNSET
    in_meeting: InMeetingSettings | None | Unset = UNSET
    email_notification: EmailNotificationSettings | None | Unset = UNSET
    recording: AccountLockedRecordingSettings | None | Unset = UNSET
    telephony: AccountLockedTelephonySettings | None | Unset = UNSET
    tsp: AccountLockedTspSettings | None | Unset = UNSET
    other_options: None | OtherOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_locked_recording_settings import (
            AccountLockedRecordingSettings,  # noqa: PLC0415
        )
        from ..models.account_locked_schedule_meeting_settings import (
            AccountLockedScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.account_locked_telephony_settings import (
            AccountLockedTelephonySettings,  # noqa: PLC0415
        )
        from ..models.account_locked_tsp_settings import AccountLockedTspSettings  # noqa: PLC0415
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415
        from ..models.other_options import OtherOptions  # noqa: PLC0415

        schedule_meeting: dict[str, Any] | None | Unset
        if isinstance(self.schedule_meeting, Unset):
            schedule_meeting = UNSET
        elif isinstance(self.schedule_meeting, AccountLockedScheduleMeetingSettings):
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
        elif isinstance(self.recording, AccountLockedRecordingSettings):
            recording = (
                self.recording.to_dict() if hasattr(self.recording, "to_dict") else self.recording
            )
        else:
            recording = self.recording

        telephony: dict[str, Any] | None | Unset
        if isinstance(self.telephony, Unset):
            telephony = UNSET
        elif isinstance(self.telephony, AccountLockedTelephonySettings):
            telephony = (
                self.telephony.to_dict() if hasattr(self.telephony, "to_dict") else self.telephony
            )
        else:
            telephony = self.telephony

        tsp: dict[str, Any] | None | Unset
        if isinstance(self.tsp, Unset):
            tsp = UNSET
        elif isinstance(self.tsp, AccountLockedTspSettings):
            tsp = self.tsp.to_dict() if hasattr(self.tsp, "to_dict") else self.tsp
        else:
            tsp = self.tsp

        other_options: dict[str, Any] | None | Unset
        if isinstance(self.other_options, Unset):
            other_options = UNSET
        elif isinstance(self.other_options, OtherOptions):
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
        if tsp is not UNSET:
            field_dict["tsp"] = tsp
        if other_options is not UNSET:
            field_dict["other_options"] = other_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_locked_recording_settings import (
            AccountLockedRecordingSettings,  # noqa: PLC0415
        )
        from ..models.account_locked_schedule_meeting_settings import (
            AccountLockedScheduleMeetingSettings,  # noqa: PLC0415
        )
        from ..models.account_locked_telephony_settings import (
            AccountLockedTelephonySettings,  # noqa: PLC0415
        )
        from ..models.account_locked_tsp_settings import AccountLockedTspSettings  # noqa: PLC0415
        from ..models.email_notification_settings import EmailNotificationSettings  # noqa: PLC0415
        from ..models.in_meeting_settings import InMeetingSettings  # noqa: PLC0415
        from ..models.other_options import OtherOptions  # noqa: PLC0415

        d = dict(src_dict)
        _schedule_meeting = d.pop("schedule_meeting", UNSET)
        schedule_meeting: AccountLockedScheduleMeetingSettings | None | Unset
        if isinstance(_schedule_meeting, dict):
            schedule_meeting = AccountLockedScheduleMeetingSettings.from_dict(_schedule_meeting)
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
        recording: AccountLockedRecordingSettings | None | Unset
        if isinstance(_recording, dict):
            recording = AccountLockedRecordingSettings.from_dict(_recording)
        else:
            recording = _recording

        _telephony = d.pop("telephony", UNSET)
        telephony: AccountLockedTelephonySettings | None | Unset
        if isinstance(_telephony, dict):
            telephony = AccountLockedTelephonySettings.from_dict(_telephony)
        else:
            telephony = _telephony

        _tsp = d.pop("tsp", UNSET)
        tsp: AccountLockedTspSettings | None | Unset
        if isinstance(_tsp, dict):
            tsp = AccountLockedTspSettings.from_dict(_tsp)
        else:
            tsp = _tsp

        _other_options = d.pop("other_options", UNSET)
        other_options: None | OtherOptions | Unset
        if isinstance(_other_options, dict):
            other_options = OtherOptions.from_dict(_other_options)
        else:
            other_options = _other_options

        account_locked_settings = cls(
            schedule_meeting=schedule_meeting,
            in_meeting=in_meeting,
            email_notification=email_notification,
            recording=recording,
            telephony=telephony,
            tsp=tsp,
            other_options=other_options,
        )

        account_locked_settings.additional_properties = d
        return account_locked_settings

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
