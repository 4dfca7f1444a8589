# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ZoomRoomSettings")


@_attrs_define
class ZoomRoomSettings:
    """
    Attributes:
        upcoming_meeting_alert (bool | None | Unset):
        show_alert_before_meeting (bool | None | Unset):
        start_airplay_manually (bool | None | Unset):
        weekly_system_restart (bool | None | Unset):
        display_meeting_list (bool | None | Unset):
        display_top_banner (bool | None | Unset):
        display_feedback_survey (bool | None | Unset):
        auto_direct_sharing (bool | None | Unset):
        transform_meeting_to_private (bool | None | Unset):
        hide_id_for_private_meeting (bool | None | Unset):
        auto_start_scheduled_meeting (bool | None | Unset):
        auto_stop_scheduled_meeting (bool | None | Unset):
        audio_device_daily_auto_test (bool | None | Unset):
        support_join_3rd_party_meeting (bool | None | Unset):
        email_address_prompt_before_recording (bool | None | Unset):
        secure_connection_channel (bool | None | Unset):
        encrypt_shared_screen_content (bool | None | Unset):
        allow_multiple_content_sharing (bool | None | Unset):
        show_non_video_participants (bool | None | Unset):
        show_call_history_in_room (bool | None | Unset):
        make_room_alternative_host (bool | None | Unset):
        show_contact_list_on_controller (bool | None | Unset):
        count_attendees_number_in_room (bool | None | Unset):
        send_whiteboard_to_internal_contact_only (bool | None | Unset):
        start_airplay_mirroring (bool | None | Unset):
        auto_accept_incoming_call_and_fecc (bool | None | Unset):
        hide_self_view (bool | None | Unset):
        lock_speaker_volume_control (bool | None | Unset):
        start_hdmi_content_share_manualy (bool | None | Unset):
        voice_commands (bool | None | Unset):
        hide_share_instruction (bool | None | Unset):
    """

    upcoming_meeting_alert: bool | None | Unset = UNSET
    show_alert_before_meeting: bool | None | Unset = UNSET
    start_airplay_manually: bool | None | Unset = UNSET
    weekly_system_restart: bool | None | Unset = UNSET
    display_meeting_list: bool | None | Unset = UNSET
    display_top_banner: bool | None | Unset = UNSET
    display_feedback_survey: bool | None | Unset = UNSET
    auto_direct_sharing: bool | None | Unset = UNSET
    transform_meeting_to_private: bool | None | Unset = UNSET
    hide_id_for_private_meeting: bool | None | Unset = UNSET
    auto_start_scheduled_meeting: bool | None | Unset = UNSET
    auto_stop_scheduled_meeting: bool | None | Unset = UNSET
    audio_device_daily_auto_test: bool | None | Unset = UNSET
    support_join_3rd_party_meeting: bool | None | Unset = UNSET
    email_address_prompt_before_recording: bool | None | Unset = UNSET
    secure_connection_channel: bool | None | Unset = UNSET
    encrypt_shared_screen_content: bool | None | Unset = UNSET
    allow_multiple_content_sharing: bool | None | Unset = UNSET
    show_non_video_participants: bool | None | Unset = UNSET
    show_call_history_in_room: bool | None | Unset = UNSET
    make_room_alternative_host: bool | None | Unset = UNSET
    show_contact_list_on_controller: bool | None | Unset = UNSET
    count_attendees_number_in_room: bool | None | Unset = UNSET
    send_whiteboard_to_internal_contact_only: bool | None | Unset = UNSET
    start_airplay_mirroring: bool | None | Unset = UNSET
    auto_accept_incoming_call_and_fecc: bool | None | Unset = UNSET
    hide_self_view: bool | None | Unset = UNSET
    lock_speaker_volume_control: bool | None | Unset = UNSET
    start_hdmi_content_share_manualy: bool | None | Unset = UNSET
    voice_commands: bool | None | Unset = UNSET
    hide_share_instruction: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upcoming_meeting_alert: bool | None | Unset
        if isinstance(self.upcoming_meeting_alert, Unset):
            upcoming_meeting_alert = UNSET
        else:
            upcoming_meeting_alert = self.upcoming_meeting_alert

        show_alert_before_meeting: bool | None | Unset
        if isinstance(self.show_alert_before_meeting, Unset):
            show_alert_before_meeting = UNSET
        else:
            show_alert_before_meeting = self.show_alert_before_meeting

        start_airplay_manually: bool | None | Unset
        if isinstance(self.start_airplay_manually, Unset):
            start_airplay_manually = UNSET
        else:
            start_airplay_manually = self.start_airplay_manually

        weekly_system_restart: bool | None | Unset
        if isinstance(self.weekly_system_restart, Unset):
            weekly_system_restart = UNSET
        else:
            weekly_system_restart = self.weekly_system_restart

        display_meeting_list: bool | None | Unset
        if isinstance(self.display_meeting_list, Unset):
            display_meeting_list = UNSET
        else:
            display_meeting_list = self.display_meeting_list

        display_top_banner: bool | None | Unset
        if isinstance(self.display_top_banner, Unset):
            display_top_banner = UNSET
        else:
            display_top_banner = self.display_top_banner

        display_feedback_survey: bool | None | Unset
        if isinstance(self.display_feedback_survey, Unset):
            display_feedback_survey = UNSET
        else:
            display_feedback_survey = self.display_feedback_survey

        auto_direct_sharing: bool | None | Unset
        if isinstance(self.auto_direct_sharing, Unset):
            auto_direct_sharing = UNSET
        else:
            auto_direct_sharing = self.auto_direct_sharing

        transform_meeting_to_private: bool | None | Unset
        if isinstance(self.transform_meeting_to_private, Unset):
            transform_meeting_to_private = UNSET
        else:
            transform_meeting_to_private = self.transform_meeting_to_private

        hide_id_for_private_meeting: bool | None | Unset
        if isinstance(self.hide_id_for_private_meeting, Unset):
            hide_id_for_private_meeting = UNSET
        else:
            hide_id_for_private_meeting = self.hide_id_for_private_meeting

        auto_start_scheduled_meeting: bool | None | Unset
        if isinstance(self.auto_start_scheduled_meeting, Unset):
            auto_start_scheduled_meeting = UNSET
        else:
            auto_start_scheduled_meeting = self.auto_start_scheduled_meeting

        auto_stop_scheduled_meeting: bool | None | Unset
        if isinstance(self.auto_stop_scheduled_meeting, Unset):
            auto_stop_scheduled_meeting = UNSET
        else:
            auto_stop_scheduled_meeting = self.auto_stop_scheduled_meeting

        audio_device_daily_auto_test: bool | None | Unset
        if isinstance(self.audio_device_daily_auto_test, Unset):
            audio_device_daily_auto_test = UNSET
        else:
            audio_device_daily_auto_test = self.audio_device_daily_auto_test

        support_join_3rd_party_meeting: bool | None | Unset
        if isinstance(self.support_join_3rd_party_meeting, Unset):
            support_join_3rd_party_meeting = UNSET
        else:
            support_join_3rd_party_meeting = self.support_join_3rd_party_meeting

        email_address_prompt_before_recording: bool | None | Unset
        if isinstance(self.email_address_prompt_before_recording, Unset):
            email_address_prompt_before_recording = UNSET
        else:
            email_address_prompt_before_recording = self.email_address_prompt_before_recording

        secure_connection_channel: bool | None | Unset
        if isinstance(self.secure_connection_channel, Unset):
            secure_connection_channel = UNSET
        else:
            secure_connection_channel = self.secure_connection_channel

        encrypt_shared_screen_content: bool | None | Unset
        if isinstance(self.encrypt_shared_screen_content, Unset):
            encrypt_shared_screen_content = UNSET
        else:
            encrypt_shared_screen_content = self.encrypt_shared_screen_content

        allow_multiple_content_sharing: bool | None | Unset
        if isinstance(self.allow_multiple_content_sharing, Unset):
            allow_multiple_content_sharing = UNSET
        else:
            allow_multiple_content_sharing = self.allow_multiple_content_sharing

        show_non_video_participants: bool | None | Unset
        if isinstance(self.show_non_video_participants, Unset):
            show_non_video_participants = UNSET
        else:
            show_non_video_participants = self.show_non_video_participants

        show_call_history_in_room: bool | None | Unset
        if isinstance(self.show_call_history_in_room, Unset):
            show_call_history_in_room = UNSET
        else:
            show_call_history_in_room = self.show_call_history_in_room

        make_room_alternative_host: bool | None | Unset
        if isinstance(self.make_room_alternative_host, Unset):
            make_room_alternative_host = UNSET
        else:
            make_room_alternative_host = self.make_room_alternative_host

        show_contact_list_on_controller: bool | None | Unset
        if isinstance(self.show_contact_list_on_controller, Unset):
            show_contact_list_on_controller = UNSET
        else:
            show_contact_list_on_controller = self.show_contact_list_on_controller

        count_attendees_number_in_room: bool | None | Unset
        if isinstance(self.count_attendees_number_in_room, Unset):
            count_attendees_number_in_room = UNSET
        else:
            count_attendees_number_in_room = self.count_attendees_number_in_room

        send_whiteboard_to_internal_contact_only: bool | None | Unset
        if isinstance(self.send_whiteboard_to_internal_contact_only, Unset):
            send_whiteboard_to_internal_contact_only = UNSET
        else:
            send_whiteboard_to_internal_contact_only = self.send_whiteboard_to_internal_contact_only

        start_airplay_mirroring: bool | None | Unset
        if isinstance(self.start_airplay_mirroring, Unset):
            start_airplay_mirroring = UNSET
        else:
            start_airplay_mirroring = self.start_airplay_mirroring

        auto_accept_incoming_call_and_fecc: bool | None | Unset
        if isinstance(self.auto_accept_incoming_call_and_fecc, Unset):
            auto_accept_incoming_call_and_fecc = UNSET
        else:
            auto_accept_incoming_call_and_fecc = self.auto_accept_incoming_call_and_fecc

        hide_self_view: bool | None | Unset
        if isinstance(self.hide_self_view, Unset):
            hide_self_view = UNSET
        else:
            hide_self_view = self.hide_self_view

        lock_speaker_volume_control: bool | None | Unset
        if isinstance(self.lock_speaker_volume_control, Unset):
            lock_speaker_volume_control = UNSET
        else:
            lock_speaker_volume_control = self.lock_speaker_volume_control

        start_hdmi_content_share_manualy: bool | None | Unset
        if isinstance(self.start_hdmi_content_share_manualy, Unset):
            start_hdmi_content_share_manualy = UNSET
        else:
            start_hdmi_content_share_manualy = self.start_hdmi_content_share_manualy

        voice_commands: bool | None | Unset
        if isinstance(self.voice_commands, Unset):
            voice_commands = UNSET
        else:
            voice_commands = self.voice_commands

        hide_share_instruction: bool | None | Unset
        if isinstance(self.hide_share_instruction, Unset):
            hide_share_instruction = UNSET
        else:
            hide_share_instruction = self.hide_share_instruction

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if upcoming_meeting_alert is not UNSET:
            field_dict["upcoming_meeting_alert"] = upcoming_meeting_alert
        if show_alert_before_meeting is not UNSET:
            field_dict["show_alert_before_meeting"] = show_alert_before_meeting
        if start_airplay_manually is not UNSET:
            field_dict["start_airplay_manually"] = start_airplay_manually
        if weekly_system_restart is not UNSET:
            field_dict["weekly_system_restart"] = weekly_system_restart
        if display_meeting_list is not UNSET:
            field_dict["display_meeting_list"] = display_meeting_list
        if display_top_banner is not UNSET:
            field_dict["display_top_banner"] = display_top_banner
        if display_feedback_survey is not UNSET:
            field_dict["display_feedback_survey"] = display_feedback_survey
        if auto_direct_sharing is not UNSET:
            field_dict["auto_direct_sharing"] = auto_direct_sharing
        if transform_meeting_to_private is not UNSET:
            field_dict["transform_meeting_to_private"] = transform_meeting_to_private
        if hide_id_for_private_meeting is not UNSET:
            field_dict["hide_id_for_private_meeting"] = hide_id_for_private_meeting
        if auto_start_scheduled_meeting is not UNSET:
            field_dict["auto_start_scheduled_meeting"] = auto_start_scheduled_meeting
        if auto_stop_scheduled_meeting is not UNSET:
            field_dict["auto_stop_scheduled_meeting"] = auto_stop_scheduled_meeting
        if audio_device_daily_auto_test is not UNSET:
            field_dict["audio_device_daily_auto_test"] = audio_device_daily_auto_test
        if support_join_3rd_party_meeting is not UNSET:
            field_dict["support_join_3rd_party_meeting"] = support_join_3rd_party_meeting
        if email_address_prompt_before_recording is not UNSET:
            field_dict["email_address_prompt_before_recording"] = (
                email_address_prompt_before_recording
            )
        if secure_connection_channel is not UNSET:
            field_dict["secure_connection_channel"] = secure_connection_channel
        if encrypt_shared_screen_content is not UNSET:
            field_dict["encrypt_shared_screen_content"] = encrypt_shared_screen_content
        if allow_multiple_content_sharing is not UNSET:
            field_dict["allow_multiple_content_sharing"] = allow_multiple_content_sharing
        if show_non_video_participants is not UNSET:
            field_dict["show_non_video_participants"] = show_non_video_participants
        if show_call_history_in_room is not UNSET:
            field_dict["show_call_history_in_room"] = show_call_history_in_room
        if make_room_alternative_host is not UNSET:
            field_dict["make_room_alternative_host"] = make_room_alternative_host
        if show_contact_list_on_controller is not UNSET:
            field_dict["show_contact_list_on_controller"] = show_contact_list_on_controller
        if count_attendees_number_in_room is not UNSET:
            field_dict["count_attendees_number_in_room"] = count_attendees_number_in_room
        if send_whiteboard_to_internal_contact_only is not UNSET:
            field_dict["send_whiteboard_to_internal_contact_only"] = (
                send_whiteboard_to_internal_contact_only
            )
        if start_airplay_mirroring is not UNSET:
            field_dict["start_airplay_mirroring"] = start_airplay_mirroring
        if auto_accept_incoming_call_and_fecc is not UNSET:
            field_dict["auto_accept_incoming_call_and_fecc"] = auto_accept_incoming_call_and_fecc
        if hide_self_view is not UNSET:
            field_dict["hide_self_view"] = hide_self_view
        if lock_speaker_volume_control is not UNSET:
            field_dict["lock_speaker_volume_control"] = lock_speaker_volume_control
        if start_hdmi_content_share_manualy is not UNSET:
            field_dict["start_hdmi_content_share_manualy"] = start_hdmi_content_share_manualy
        if voice_commands is not UNSET:
            field_dict["voice_commands"] = voice_commands
        if hide_share_instruction is not UNSET:
            field_dict["hide_share_instruction"] = hide_share_instruction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        upcoming_meeting_alert: bool | None | Unset = d.pop("upcoming_meeting_alert", UNSET)

        show_alert_before_meeting: bool | None | Unset = d.pop("show_alert_before_meeting", UNSET)

        start_airplay_manually: bool | None | Unset = d.pop("start_airplay_manually", UNSET)

        weekly_system_restart: bool | None | Unset = d.pop("weekly_system_restart", UNSET)

        display_meeting_list: bool | None | Unset = d.pop("display_meeting_list", UNSET)

        display_top_banner: bool | None | Unset = d.pop("display_top_banner", UNSET)

        display_feedback_survey: bool | None | Unset = d.pop("display_feedback_survey", UNSET)

        auto_direct_sharing: bool | None | Unset = d.pop("auto_direct_sharing", UNSET)

        transform_meeting_to_private: bool | None | Unset = d.pop(
            "transform_meeting_to_private", UNSET
        )

        hide_id_for_private_meeting: bool | None | Unset = d.pop(
            "hide_id_for_private_meeting", UNSET
        )

        auto_start_scheduled_meeting: bool | None | Unset = d.pop(
            "auto_start_scheduled_meeting", UNSET
        )

        auto_stop_scheduled_meeting: bool | None | Unset = d.pop(
            "auto_stop_scheduled_meeting", UNSET
        )

        audio_device_daily_auto_test: bool | None | Unset = d.pop(
            "audio_device_daily_auto_test", UNSET
        )

        support_join_3rd_party_meeting: bool | None | Unset = d.pop(
            "support_join_3rd_party_meeting", UNSET
        )

        email_address_prompt_before_recording: bool | None | Unset = d.pop(
            "email_address_prompt_before_recording", UNSET
        )

        secure_connection_channel: bool | None | Unset = d.pop("secure_connection_channel", UNSET)

        encrypt_shared_screen_content: bool | None | Unset = d.pop(
            "encrypt_shared_screen_content", UNSET
        )

        allow_multiple_content_sharing: bool | None | Unset = d.pop(
            "allow_multiple_content_sharing", UNSET
        )

        show_non_video_participants: bool | None | Unset = d.pop(
            "show_non_video_participants", UNSET
        )

        show_call_history_in_room: bool | None | Unset = d.pop("show_call_history_in_room", UNSET)

        make_room_alternative_host: bool | None | Unset = d.pop("make_room_alternative_host", UNSET)

        show_contact_list_on_controller: bool | None | Unset = d.pop(
            "show_contact_list_on_controller", UNSET
        )

        count_attendees_number_in_room: bool | None | Unset = d.pop(
            "count_attendees_number_in_room", UNSET
        )

        send_whiteboard_to_internal_contact_only: bool | None | Unset = d.pop(
            "send_whiteboard_to_internal_contact_only", UNSET
        )

        start_airplay_mirroring: bool | None | Unset = d.pop("start_airplay_mirroring", UNSET)

        auto_accept_incoming_call_and_fecc: bool | None | Unset = d.pop(
            "auto_accept_incoming_call_and_fecc", UNSET
        )

        hide_self_view: bool | None | Unset = d.pop("hide_self_view", UNSET)

        lock_speaker_volume_control: bool | None | Unset = d.pop(
            "lock_speaker_volume_control", UNSET
        )

        start_hdmi_content_share_manualy: bool | None | Unset = d.pop(
            "start_hdmi_content_share_manualy", UNSET
        )

        voice_commands: bool | None | Unset = d.pop("voice_commands", UNSET)

        hide_share_instruction: bool | None | Unset = d.pop("hide_share_instruction", UNSET)

        zoom_room_settings = cls(
            upcoming_meeting_alert=upcoming_meeting_alert,
            show_alert_before_meeting=show_alert_before_meeting,
            start_airplay_manually=start_airplay_manually,
            weekly_system_restart=weekly_system_restart,
            display_meeting_list=display_meeting_list,
            display_top_banner=display_top_banner,
            display_feedback_survey=display_feedback_survey,
            auto_direct_sharing=auto_direct_sharing,
            transform_meeting_to_private=transform_meeting_to_private,
            hide_id_for_private_meeting=hide_id_for_private_meeting,
            auto_start_scheduled_meeting=auto_start_scheduled_meeting,
            auto_stop_scheduled_meeting=auto_stop_scheduled_meeting,
            audio_device_daily_auto_test=audio_device_daily_auto_test,
            support_join_3rd_party_meeting=support_join_3rd_party_meeting,
            email_address_prompt_before_recording=email_address_prompt_before_recording,
            secure_connection_channel=secure_connection_channel,
            encrypt_shared_screen_content=encrypt_shared_screen_content,
            allow_multiple_content_sharing=allow_multiple_content_sharing,
            show_non_video_participants=show_non_video_participants,
            show_call_history_in_room=show_call_history_in_room,
            make_room_alternative_host=make_room_alternative_host,
            show_contact_list_on_controller=show_contact_list_on_controller,
            count_attendees_number_in_room=count_attendees_number_in_room,
            send_whiteboard_to_internal_contact_only=send_whiteboard_to_internal_contact_only,
            start_airplay_mirroring=start_airplay_mirroring,
            auto_accept_incoming_call_and_fecc=auto_accept_incoming_call_and_fecc,
            hide_self_view=hide_self_view,
            lock_speaker_volume_control=lock_speaker_volume_control,
            start_hdmi_content_share_manualy=start_hdmi_content_share_manualy,
            voice_commands=voice_commands,
            hide_share_instruction=hide_share_instruction,
        )

        zoom_room_settings.additional_properties = d
        return zoom_room_settings

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
