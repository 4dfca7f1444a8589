# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.virtual_background_settings import VirtualBackgroundSettings
    from ..models.webinar_chat_settings import WebinarChatSettings
    from ..models.webinar_live_streaming_settings import WebinarLiveStreamingSettings


T = TypeVar("T", bound="InMeetingSettings")


@_attrs_define
class InMeetingSettings:
    """
    Attributes:
        e2e_encryption (bool | None | Unset):
        chat (bool | None | Unset):
        allow_participants_chat_with (int | None | Unset):
        allow_users_save_chats (int | None | Unset):
        private_chat (bool | None | Unset):
        auto_saving_chat (bool | None | Unset):
        entry_exit_chime (None | str | Unset):
        record_play_own_voice (bool | None | Unset):
        feedback (bool | None | Unset):
        post_meeting_feedback (bool | None | Unset):
        co_host (bool | None | Unset):
        polling (bool | None | Unset):
        attendee_on_hold (bool | None | Unset):
        show_meeting_control_toolbar (bool | None | Unset):
        allow_show_zoom_windows (bool | None | Unset):
        annotation (bool | None | Unset):
        whiteboard (bool | None | Unset):
        webinar_question_answer (bool | None | Unset):
        anonymous_question_answer (bool | None | Unset):
        breakout_room (bool | None | Unset):
        breakout_room_schedule (bool | None | Unset):
        closed_caption (bool | None | Unset):
        far_end_camera_control (bool | None | Unset):
        group_hd (bool | None | Unset):
        virtual_background (bool | None | Unset):
        watermark (bool | None | Unset):
        alert_guest_join (bool | None | Unset):
        auto_answer (bool | None | Unset):
        p2p_connetion (bool | None | Unset):
        p2p_ports (bool | None | Unset):
        ports_range (None | str | Unset):
        sending_default_email_invites (bool | None | Unset):
        use_html_format_email (bool | None | Unset):
        dscp_marking (bool | None | Unset):
        dscp_audio (int | None | Unset):
        dscp_video (int | None | Unset):
        stereo_audio (bool | None | Unset):
        original_audio (bool | None | Unset):
        screen_sharing (bool | None | Unset):
        remote_control (bool | None | Unset):
        show_a_join_from_your_browser_link (bool | None | Unset):
        join_from_mobile (bool | None | Unset):
        join_from_desktop (bool | None | Unset):
        allow_live_streaming (bool | None | Unset):
        live_streaming_facebook (bool | None | Unset):
        workplace_by_facebook (bool | None | Unset):
        live_streaming_youtube (bool | None | Unset):
        custom_live_streaming_service (bool | None | Unset):
        custom_service_instructions (None | str | Unset):
        webinar_live_streaming (None | Unset | WebinarLiveStreamingSettings):
        webinar_chat (None | Unset | WebinarChatSettings):
        virtual_background_settings (None | Unset | VirtualBackgroundSettings):
        custom_data_center_regions (bool | None | Unset):
        data_center_regions (list[str] | None | str | Unset):
        meeting_reactions (bool | None | Unset):
        allow_participants_to_rename (bool | None | Unset):
        who_can_share_screen (None | str | Unset):
        who_can_share_screen_when_someone_is_sharing (None | str | Unset):
        file_transfer (bool | None | Unset):
        request_permission_to_unmute (bool | None | Unset):
        non_verbal_feedback (bool | None | Unset):
        remote_support (bool | None | Unset):
        show_device_list (bool | None | Unset):
        only_host_view_device_list (bool | None | Unset):
        waiting_room (bool | None | Unset):
        show_browser_join_link (bool | None | Unset):
        record_play_voice (bool | None | Unset):
        share_dual_camera (bool | None | Unset):
    """

    e2e_encryption: bool | None | Unset = UNSET
    chat: bool | None | Unset = UNSET
    allow_participants_chat_with: int | None | Unset = UNSET
    allow_users_save_chats: int | None | Unset = UNSET
    private_chat: bool | None | Unset = UNSET
    auto_saving_chat: bool | None | Unset = UNSET
    entry_exit_chime: None | str | Unset = UNSET
    record_play_own_voice: bool | None | Unset = UNSET
    feedback: bool | None | Unset = UNSET
    post_meeting_feedback: bool | None | Unset = UNSET
    co_host: bool | None | Unset = UNSET
    polling: bool | None | Unset = UNSET
    attendee_on_hold: bool | None | Unset = UNSET
    show_meeting_control_toolbar: bool | None | Unset = UNSET
    allow_show_zoom_windows: bool | None | Unset = UNSET
    annotation: bool | None | Unset = UNSET
    whiteboard: bool | None | Unset = UNSET
    webinar_question_answer: bool | None | Unset = UNSET
    anonymous_question_answer: bool | None | Unset = UNSET
    breakout_room: bool | None | Unset = UNSET
    breakout_room_schedule: bool | None | Unset = UNSET
    closed_caption: bool | None | Unset = UNSET
    far_end_camera_control: bool | None | Unset = UNSET
    group_hd: bool | None | Unset = UNSET
    virtual_background: bool | None | Unset = UNSET
    watermark: bool | None | Unset = UNSET
    alert_guest_join: bool | None | Unset = UNSET
    auto_answer: bool | None | Unset = UNSET
    p2p_connetion: bool | None | Unset = UNSET
    p2p_ports: bool | None | Unset = UNSET
    ports_range: None | str | Unset = UNSET
    sending_default_email_invites: bool | None | Unset = UNSET
    use_html_format_email: bool | None | Unset = UNSET
    dscp_marking: bool | None | Unset = UNSET
    dscp_audio: int | None | Unset = UNSET
    dscp_video: int | None | Unset = UNSET
    stereo_audio: bool | None | Unset = UNSET
    original_audio: bool | None | Unset = UNSET
    screen_sharing: bool | None | Unset = UNSET
    remote_control: bool | None | Unset = UNSET
    show_a_join_from_your_browser_link: bool | None | Unset = UNSET
    join_from_mobile: bool | None | Unset = UNSET
    join_from_desktop: bool | None | Unset = UNSET
    allow_live_streaming: bool | None | Unset = UNSET
    live_streaming_facebook: bool | None | Unset = UNSET
    workplace_by_facebook: bool | None | Unset = UNSET
    live_streaming_youtube: bool | None | Unset = UNSET
    custom_live_streaming_service: bool | None | Unset = UNSET
    custom_service_instructions: None | str | Unset = UNSET
    webinar_live_streaming: None | Unset | WebinarLiveStreamingSettings = UNSET
    webinar_chat: None | Unset | WebinarChatSettings = UNSET
    virtual_background_settings: None | Unset | VirtualBackgroundSettings = UNSET
    custom_data_center_regions: bool | None | Unset = UNSET
    data_center_regions: list[str] | None | str | Unset = UNSET
    meeting_reactions: bool | None | Unset = UNSET
    allow_participants_to_rename: bool | None | Unset = UNSET
    who_can_share_screen: None | str | Unset = UNSET
    who_can_share_screen_when_someone_is_sharing: None | str | Unset = UNSET
    file_transfer: bool | None | Unset = UNSET
    request_permission_to_unmute: bool | None | Unset = UNSET
    non_verbal_feedback: bool | None | Unset = UNSET
    remote_support: bool | None | Unset = UNSET
    show_device_list: bool | None | Unset = UNSET
    only_host_view_device_list: bool | None | Unset = UNSET
    waiting_room: bool | None | Unset = UNSET
    show_browser_join_link: bool | None | Unset = UNSET
    record_play_voice: bool | None | Unset = UNSET
    share_dual_camera: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.virtual_background_settings import VirtualBackgroundSettings  # noqa: PLC0415
        from ..models.webinar_chat_settings import WebinarChatSettings  # noqa: PLC0415
        from ..models.webinar_live_streaming_settings import (
            WebinarLiveStreamingSettings,  # noqa: PLC0415
        )

        e2e_encryption: bool | None | Unset
        if isinstance(self.e2e_encryption, Unset):
            e2e_encryption = UNSET
        else:
            e2e_encryption = self.e2e_encryption

        chat: bool | None | Unset
        if isinstance(self.chat, Unset):
            chat = UNSET
        else:
            chat = self.chat

        allow_participants_chat_with: int | None | Unset
        if isinstance(self.allow_participants_chat_with, Unset):
            allow_participants_chat_with = UNSET
        else:
            allow_participants_chat_with = self.allow_participants_chat_with

        allow_users_save_chats: int | None | Unset
        if isinstance(self.allow_users_save_chats, Unset):
            allow_users_save_chats = UNSET
        else:
            allow_users_save_chats = self.allow_users_save_chats

        private_chat: bool | None | Unset
        if isinstance(self.private_chat, Unset):
            private_chat = UNSET
        else:
            private_chat = self.private_chat

        auto_saving_chat: bool | None | Unset
        if isinstance(self.auto_saving_chat, Unset):
            auto_saving_chat = UNSET
        else:
            auto_saving_chat = self.auto_saving_chat

        entry_exit_chime: None | str | Unset
        if isinstance(self.entry_exit_chime, Unset):
            entry_exit_chime = UNSET
        else:
            entry_exit_chime = self.entry_exit_chime

        record_play_own_voice: bool | None | Unset
        if isinstance(self.record_play_own_voice, Unset):
            record_play_own_voice = UNSET
        else:
            record_play_own_voice = self.record_play_own_voice

        feedback: bool | None | Unset
        if isinstance(self.feedback, Unset):
            feedback = UNSET
        else:
            feedback = self.feedback

        post_meeting_feedback: bool | None | Unset
        if isinstance(self.post_meeting_feedback, Unset):
            post_meeting_feedback = UNSET
        else:
            post_meeting_feedback = self.post_meeting_feedback

        co_host: bool | None | Unset
        if isinstance(self.co_host, Unset):
            co_host = UNSET
        else:
            co_host = self.co_host

        polling: bool | None | Unset
        if isinstance(self.polling, Unset):
            polling = UNSET
        else:
            polling = self.polling

        attendee_on_hold: bool | None | Unset
        if isinstance(self.attendee_on_hold, Unset):
            attendee_on_hold = UNSET
        else:
            attendee_on_hold = self.attendee_on_hold

        show_meeting_control_toolbar: bool | None | Unset
        if isinstance(self.show_meeting_control_toolbar, Unset):
            show_meeting_control_toolbar = UNSET
        else:
            show_meeting_control_toolbar = self.show_meeting_control_toolbar

        allow_show_zoom_windows: bool | None | Unset
        if isinstance(self.allow_show_zoom_windows, Unset):
            allow_show_zoom_windows = UNSET
        else:
            allow_show_zoom_windows = self.allow_show_zoom_windows

        annotation: bool | None | Unset
        if isinstance(self.annotation, Unset):
            annotation = UNSET
        else:
            annotation = self.annotation

        whiteboard: bool | None | Unset
        if isinstance(self.whiteboard, Unset):
            whiteboard = UNSET
        else:
            whiteboard = self.whiteboard

        webinar_question_answer: bool | None | Unset
        if isinstance(self.webinar_question_answer, Unset):
            webinar_question_answer = UNSET
        else:
            webinar_question_answer = self.webinar_question_answer

        anonymous_question_answer: bool | None | Unset
        if isinstance(self.anonymous_question_answer, Unset):
            anonymous_question_answer = UNSET
        else:
            anonymous_question_answer = self.anonymous_question_answer

        breakout_room: bool | None | Unset
        if isinstance(self.breakout_room, Unset):
            breakout_room = UNSET
        else:
            breakout_room = self.breakout_room

        breakout_room_schedule: bool | None | Unset
        if isinstance(self.breakout_room_schedule, Unset):
            breakout_room_schedule = UNSET
        else:
            breakout_room_schedule = self.breakout_room_schedule

        closed_caption: bool | None | Unset
        if isinstance(self.closed_caption, Unset):
            closed_caption = UNSET
        else:
            closed_caption = self.closed_caption

        far_end_camera_control: bool | None | Unset
        if isinstance(self.far_end_camera_control, Unset):
            far_end_camera_control = UNSET
        else:
            far_end_camera_control = self.far_end_camera_control

        group_hd: bool | None | Unset
        if isinstance(self.group_hd, Unset):
            group_hd = UNSET
        else:
            group_hd = self.group_hd

        virtual_background: bool | None | Unset
        if isinstance(self.virtual_background, Unset):
            virtual_background = UNSET
        else:
            virtual_background = self.virtual_background

        watermark: bool | None | Unset
        if isinstance(self.watermark, Unset):
            watermark = UNSET
        else:
            watermark = self.watermark

        alert_guest_join: bool | None | Unset
        if isinstance(self.alert_guest_join, Unset):
            alert_guest_join = UNSET
        else:
            alert_guest_join = self.alert_guest_join

        auto_answer: bool | None | Unset
        if isinstance(self.auto_answer, Unset):
            auto_answer = UNSET
        else:
            auto_answer = self.auto_answer

        p2p_connetion: bool | None | Unset
        if isinstance(self.p2p_connetion, Unset):
            p2p_connetion = UNSET
        else:
            p2p_connetion = self.p2p_connetion

        p2p_ports: bool | None | Unset
        if isinstance(self.p2p_ports, Unset):
            p2p_ports = UNSET
        else:
            p2p_ports = self.p2p_ports

        ports_range: None | str | Unset
        if isinstance(self.ports_range, Unset):
            ports_range = UNSET
        else:
            ports_range = self.ports_range

        sending_default_email_invites: bool | None | Unset
        if isinstance(self.sending_default_email_invites, Unset):
            sending_default_email_invites = UNSET
        else:
            sending_default_email_invites = self.sending_default_email_invites

        use_html_format_email: bool | None | Unset
        if isinstance(self.use_html_format_email, Unset):
            use_html_format_email = UNSET
        else:
            use_html_format_email = self.use_html_format_email

        dscp_marking: bool | None | Unset
        if isinstance(self.dscp_marking, Unset):
            dscp_marking = UNSET
        else:
            dscp_marking = self.dscp_marking

        dscp_audio: int | None | Unset
        if isinstance(self.dscp_audio, Unset):
            dscp_audio = UNSET
        else:
            dscp_audio = self.dscp_audio

        dscp_video: int | None | Unset
        if isinstance(self.dscp_video, Unset):
            dscp_video = UNSET
        else:
            dscp_video = self.dscp_video

        stereo_audio: bool | None | Unset
        if isinstance(self.stereo_audio, Unset):
            stereo_audio = UNSET
        else:
            stereo_audio = self.stereo_audio

        original_audio: bool | None | Unset
        if isinstance(self.original_audio, Unset):
            original_audio = UNSET
        else:
            original_audio = self.original_audio

        screen_sharing: bool | None | Unset
        if isinstance(self.screen_sharing, Unset):
            screen_sharing = UNSET
        else:
            screen_sharing = self.screen_sharing

        remote_control: bool | None | Unset
        if isinstance(self.remote_control, Unset):
            remote_control = UNSET
        else:
            remote_control = self.remote_control

        show_a_join_from_your_browser_link: bool | None | Unset
        if isinstance(self.show_a_join_from_your_browser_link, Unset):
            show_a_join_from_your_browser_link = UNSET
        else:
            show_a_join_from_your_browser_link = self.show_a_join_from_your_browser_link

        join_from_mobile: bool | None | Unset
        if isinstance(self.join_from_mobile, Unset):
            join_from_mobile = UNSET
        else:
            join_from_mobile = self.join_from_mobile

        join_from_desktop: bool | None | Unset
        if isinstance(self.join_from_desktop, Unset):
            join_from_desktop = UNSET
        else:
            join_from_desktop = self.join_from_desktop

        allow_live_streaming: bool | None | Unset
        if isinstance(self.allow_live_streaming, Unset):
            allow_live_streaming = UNSET
        else:
            allow_live_streaming = self.allow_live_streaming

        live_streaming_facebook: bool | None | Unset
        if isinstance(self.live_streaming_facebook, Unset):
            live_streaming_facebook = UNSET
        else:
            live_streaming_facebook = self.live_streaming_facebook

        workplace_by_facebook: bool | None | Unset
        if isinstance(self.workplace_by_facebook, Unset):
            workplace_by_facebook = UNSET
        else:
            workplace_by_facebook = self.workplace_by_facebook

        live_streaming_youtube: bool | None | Unset
        if isinstance(self.live_streaming_youtube, Unset):
            live_streaming_youtube = UNSET
        else:
            live_streaming_youtube = self.live_streaming_youtube

        custom_live_streaming_service: bool | None | Unset
        if isinstance(self.custom_live_streaming_service, Unset):
            custom_live_streaming_service = UNSET
        else:
            custom_live_streaming_service = self.custom_live_streaming_service

        custom_service_instructions: None | str | Unset
        if isinstance(self.custom_service_instructions, Unset):
            custom_service_instructions = UNSET
        else:
            custom_service_instructions = self.custom_service_instructions

        webinar_live_streaming: dict[str, Any] | None | Unset
        if isinstance(self.webinar_live_streaming, Unset):
            webinar_live_streaming = UNSET
        elif isinstance(self.webinar_live_streaming, WebinarLiveStreamingSettings):
            webinar_live_streaming = (
                self.webinar_live_streaming.to_dict()
                if hasattr(self.webinar_live_streaming, "to_dict")
                else self.webinar_live_streaming
            )
        else:
            webinar_live_streaming = self.webinar_live_streaming

        webinar_chat: dict[str, Any] | None | Unset
        if isinstance(self.webinar_chat, Unset):
            webinar_chat = UNSET
        elif isinstance(self.webinar_chat, WebinarChatSettings):
            webinar_chat = (
                self.webinar_chat.to_dict()
                if hasattr(self.webinar_chat, "to_dict")
                else self.webinar_chat
            )
        else:
            webinar_chat = self.webinar_chat

        virtual_background_settings: dict[str, Any] | None | Unset
        if isinstance(self.virtual_background_settings, Unset):
            virtual_background_settings = UNSET
        elif isinstance(self.virtual_background_settings, VirtualBackgroundSettings):
            virtual_background_settings = (
                self.virtual_background_settings.to_dict()
                if hasattr(self.virtual_background_settings, "to_dict")
                else self.virtual_background_settings
            )
        else:
            virtual_background_settings = self.virtual_background_settings

        custom_data_center_regions: bool | None | Unset
        if isinstance(self.custom_data_center_regions, Unset):
            custom_data_center_regions = UNSET
        else:
            custom_data_center_regions = self.custom_data_center_regions

        data_center_regions: list[str] | None | str | Unset
        if isinstance(self.data_center_regions, Unset):
            data_center_regions = UNSET
        elif isinstance(self.data_center_regions, list):
            data_center_regions = self.data_center_regions

        else:
            data_center_regions = self.data_center_regions

        meeting_reactions: bool | None | Unset
        if isinstance(self.meeting_reactions, Unset):
            meeting_reactions = UNSET
        else:
            meeting_reactions = self.meeting_reactions

        allow_participants_to_rename: bool | None | Unset
        if isinstance(self.allow_participants_to_rename, Unset):
            allow_participants_to_rename = UNSET
        else:
            allow_participants_to_rename = self.allow_participants_to_rename

        who_can_share_screen: None | str | Unset
        if isinstance(self.who_can_share_screen, Unset):
            who_can_share_screen = UNSET
        else:
            who_can_share_screen = self.who_can_share_screen

        who_can_share_screen_when_someone_is_sharing: None | str | Unset
        if isinstance(self.who_can_share_screen_when_someone_is_sharing, Unset):
            who_can_share_screen_when_someone_is_sharing = UNSET
        else:
            who_can_share_screen_when_someone_is_sharing = (
                self.who_can_share_screen_when_someone_is_sharing
            )

        file_transfer: bool | None | Unset
        if isinstance(self.file_transfer, Unset):
            file_transfer = UNSET
        else:
            file_transfer = self.file_transfer

        request_permission_to_unmute: bool | None | Unset
        if isinstance(self.request_permission_to_unmute, Unset):
            request_permission_to_unmute = UNSET
        else:
            request_permission_to_unmute = self.request_permission_to_unmute

        non_verbal_feedback: bool | None | Unset
        if isinstance(self.non_verbal_feedback, Unset):
            non_verbal_feedback = UNSET
        else:
            non_verbal_feedback = self.non_verbal_feedback

        remote_support: bool | None | Unset
        if isinstance(self.remote_support, Unset):
            remote_support = UNSET
        else:
            remote_support = self.remote_support

        show_device_list: bool | None | Unset
        if isinstance(self.show_device_list, Unset):
            show_device_list = UNSET
        else:
            show_device_list = self.show_device_list

        only_host_view_device_list: bool | None | Unset
        if isinstance(self.only_host_view_device_list, Unset):
            only_host_view_device_list = UNSET
        else:
            only_host_view_device_list = self.only_host_view_device_list

        waiting_room: bool | None | Unset
        if isinstance(self.waiting_room, Unset):
            waiting_room = UNSET
        else:
            waiting_room = self.waiting_room

        show_browser_join_link: bool | None | Unset
        if isinstance(self.show_browser_join_link, Unset):
            show_browser_join_link = UNSET
        else:
            show_browser_join_link = self.show_browser_join_link

        record_play_voice: bool | None | Unset
        if isinstance(self.record_play_voice, Unset):
            record_play_voice = UNSET
        else:
            record_play_voice = self.record_play_voice

        share_dual_camera: bool | None | Unset
        if isinstance(self.share_dual_camera, Unset):
            share_dual_camera = UNSET
        else:
            share_dual_camera = self.share_dual_camera

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if e2e_encryption is not UNSET:
            field_dict["e2e_encryption"] = e2e_encryption
        if chat is not UNSET:
            field_dict["chat"] = chat
        if allow_participants_chat_with is not UNSET:
            field_dict["allow_participants_chat_with"] = allow_participants_chat_with
        if allow_users_save_chats is not UNSET:
            field_dict["allow_users_save_chats"] = allow_users_save_chats
        if private_chat is not UNSET:
            field_dict["private_chat"] = private_chat
        if auto_saving_chat is not UNSET:
            field_dict["auto_saving_chat"] = auto_saving_chat
        if entry_exit_chime is not UNSET:
            field_dict["entry_exit_chime"] = entry_exit_chime
        if record_play_own_voice is not UNSET:
            field_dict["record_play_own_voice"] = record_play_own_voice
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if post_meeting_feedback is not UNSET:
            field_dict["post_meeting_feedback"] = post_meeting_feedback
        if co_host is not UNSET:
            field_dict["co_host"] = co_host
        if polling is not UNSET:
            field_dict["polling"] = polling
        if attendee_on_hold is not UNSET:
            field_dict["attendee_on_hold"] = attendee_on_hold
        if show_meeting_control_toolbar is not UNSET:
            field_dict["show_meeting_control_toolbar"] = show_meeting_control_toolbar
        if allow_show_zoom_windows is not UNSET:
            field_dict["allow_show_zoom_windows"] = allow_show_zoom_windows
        if annotation is not UNSET:
            field_dict["annotation"] = annotation
        if whiteboard is not UNSET:
            field_dict["whiteboard"] = whiteboard
        if webinar_question_answer is not UNSET:
            field_dict["webinar_question_answer"] = webinar_question_answer
        if anonymous_question_answer is not UNSET:
            field_dict["anonymous_question_answer"] = anonymous_question_answer
        if breakout_room is not UNSET:
            field_dict["breakout_room"] = breakout_room
        if breakout_room_schedule is not UNSET:
            field_dict["breakout_room_schedule"] = breakout_room_schedule
        if closed_caption is not UNSET:
            field_dict["closed_caption"] = closed_caption
        if far_end_camera_control is not UNSET:
            field_dict["far_end_camera_control"] = far_end_camera_control
        if group_hd is not UNSET:
            field_dict["group_hd"] = group_hd
        if virtual_background is not UNSET:
            field_dict["virtual_background"] = virtual_background
        if watermark is not UNSET:
            field_dict["watermark"] = watermark
        if alert_guest_join is not UNSET:
            field_dict["alert_guest_join"] = alert_guest_join
        if auto_answer is not UNSET:
            field_dict["auto_answer"] = auto_answer
        if p2p_connetion is not UNSET:
            field_dict["p2p_connetion"] = p2p_connetion
        if p2p_ports is not UNSET:
            field_dict["p2p_ports"] = p2p_ports
        if ports_range is not UNSET:
            field_dict["ports_range"] = ports_range
        if sending_default_email_invites is not UNSET:
            field_dict["sending_default_email_invites"] = sending_default_email_invites
        if use_html_format_email is not UNSET:
            field_dict["use_html_format_email"] = use_html_format_email
        if dscp_marking is not UNSET:
            field_dict["dscp_marking"] = dscp_marking
        if dscp_audio is not UNSET:
            field_dict["dscp_audio"] = dscp_audio
        if dscp_video is not UNSET:
            field_dict["dscp_video"] = dscp_video
        if stereo_audio is not UNSET:
            field_dict["stereo_audio"] = stereo_audio
        if original_audio is not UNSET:
            field_dict["original_audio"] = original_audio
        if screen_sharing is not UNSET:
            field_dict["screen_sharing"] = screen_sharing
        if remote_control is not UNSET:
            field_dict["remote_control"] = remote_control
        if show_a_join_from_your_browser_link is not UNSET:
            field_dict["show_a_join_from_your_browser_link"] = show_a_join_from_your_browser_link
        if join_from_mobile is not UNSET:
            field_dict["join_from_mobile"] = join_from_mobile
        if join_from_desktop is not UNSET:
            field_dict["join_from_desktop"] = join_from_desktop
        if allow_live_streaming is not UNSET:
            field_dict["allow_live_streaming"] = allow_live_streaming
        if live_streaming_facebook is not UNSET:
            field_dict["live_streaming_facebook"] = live_streaming_facebook
        if workplace_by_facebook is not UNSET:
            field_dict["workplace_by_facebook"] = workplace_by_facebook
        if live_streaming_youtube is not UNSET:
            field_dict["live_streaming_youtube"] = live_streaming_youtube
        if custom_live_streaming_service is not UNSET:
            field_dict["custom_live_streaming_service"] = custom_live_streaming_service
        if custom_service_instructions is not UNSET:
            field_dict["custom_service_instructions"] = custom_service_instructions
        if webinar_live_streaming is not UNSET:
            field_dict["webinar_live_streaming"] = webinar_live_streaming
        if webinar_chat is not UNSET:
            field_dict["webinar_chat"] = webinar_chat
        if virtual_background_settings is not UNSET:
            field_dict["virtual_background_settings"] = virtual_background_settings
        if custom_data_center_regions is not UNSET:
            field_dict["custom_data_center_regions"] = custom_data_center_regions
        if data_center_regions is not UNSET:
            field_dict["data_center_regions"] = data_center_regions
        if meeting_reactions is not UNSET:
            field_dict["meeting_reactions"] = meeting_reactions
        if allow_participants_to_rename is not UNSET:
            field_dict["allow_participants_to_rename"] = allow_participants_to_rename
        if who_can_share_screen is not UNSET:
            field_dict["who_can_share_screen"] = who_can_share_screen
        if who_can_share_screen_when_someone_is_sharing is not UNSET:
            field_dict["who_can_share_screen_when_someone_is_sharing"] = (
                who_can_share_screen_when_someone_is_sharing
            )
        if file_transfer is not UNSET:
            field_dict["file_transfer"] = file_transfer
        if request_permission_to_unmute is not UNSET:
            field_dict["request_permission_to_unmute"] = request_permission_to_unmute
        if non_verbal_feedback is not UNSET:
            field_dict["non_verbal_feedback"] = non_verbal_feedback
        if remote_support is not UNSET:
            field_dict["remote_support"] = remote_support
        if show_device_list is not UNSET:
            field_dict["show_device_list"] = show_device_list
        if only_host_view_device_list is not UNSET:
            field_dict["only_host_view_device_list"] = only_host_view_device_list
        if waiting_room is not UNSET:
            field_dict["waiting_room"] = waiting_room
        if show_browser_join_link is not UNSET:
            field_dict["show_browser_join_link"] = show_browser_join_link
        if record_play_voice is not UNSET:
            field_dict["record_play_voice"] = record_play_voice
        if share_dual_camera is not UNSET:
            field_dict["share_dual_camera"] = share_dual_camera

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.virtual_background_settings import VirtualBackgroundSettings  # noqa: PLC0415
        from ..models.webinar_chat_settings import WebinarChatSettings  # noqa: PLC0415
        from ..models.webinar_live_streaming_settings import (
            WebinarLiveStreamingSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        e2e_encryption: bool | None | Unset = d.pop("e2e_encryption", UNSET)

        chat: bool | None | Unset = d.pop("chat", UNSET)

        allow_participants_chat_with: int | None | Unset = d.pop(
            "allow_participants_chat_with", UNSET
        )

        allow_users_save_chats: int | None | Unset = d.pop("allow_users_save_chats", UNSET)

        private_chat: bool | None | Unset = d.pop("private_chat", UNSET)

        auto_saving_chat: bool | None | Unset = d.pop("auto_saving_chat", UNSET)

        entry_exit_chime: None | str | Unset = d.pop("entry_exit_chime", UNSET)

        record_play_own_voice: bool | None | Unset = d.pop("record_play_own_voice", UNSET)

        feedback: bool | None | Unset = d.pop("feedback", UNSET)

        post_meeting_feedback: bool | None | Unset = d.pop("post_meeting_feedback", UNSET)

        co_host: bool | None | Unset = d.pop("co_host", UNSET)

        polling: bool | None | Unset = d.pop("polling", UNSET)

        attendee_on_hold: bool | None | Unset = d.pop("attendee_on_hold", UNSET)

        show_meeting_control_toolbar: bool | None | Unset = d.pop(
            "show_meeting_control_toolbar", UNSET
        )

        allow_show_zoom_windows: bool | None | Unset = d.pop("allow_show_zoom_windows", UNSET)

        annotation: bool | None | Unset = d.pop("annotation", UNSET)

        whiteboard: bool | None | Unset = d.pop("whiteboard", UNSET)

        webinar_question_answer: bool | None | Unset = d.pop("webinar_question_answer", UNSET)

        anonymous_question_answer: bool | None | Unset = d.pop("anonymous_question_answer", UNSET)

        breakout_room: bool | None | Unset = d.pop("breakout_room", UNSET)

        breakout_room_schedule: bool | None | Unset = d.pop("breakout_room_schedule", UNSET)

        closed_caption: bool | None | Unset = d.pop("closed_caption", UNSET)

        far_end_camera_control: bool | None | Unset = d.pop("far_end_camera_control", UNSET)

        group_hd: bool | None | Unset = d.pop("group_hd", UNSET)

        virtual_background: bool | None | Unset = d.pop("virtual_background", UNSET)

        watermark: bool | None | Unset = d.pop("watermark", UNSET)

        alert_guest_join: bool | None | Unset = d.pop("alert_guest_join", UNSET)

        auto_answer: bool | None | Unset = d.pop("auto_answer", UNSET)

        p2p_connetion: bool | None | Unset = d.pop("p2p_connetion", UNSET)

        p2p_ports: bool | None | Unset = d.pop("p2p_ports", UNSET)

        ports_range: None | str | Unset = d.pop("ports_range", UNSET)

        sending_default_email_invites: bool | None | Unset = d.pop(
            "sending_default_email_invites", UNSET
        )

        use_html_format_email: bool | None | Unset = d.pop("use_html_format_email", UNSET)

        dscp_marking: bool | None | Unset = d.pop("dscp_marking", UNSET)

        dscp_audio: int | None | Unset = d.pop("dscp_audio", UNSET)

        dscp_video: int | None | Unset = d.pop("dscp_video", UNSET)

        stereo_audio: bool | None | Unset = d.pop("stereo_audio", UNSET)

        original_audio: bool | None | Unset = d.pop("original_audio", UNSET)

        screen_sharing: bool | None | Unset = d.pop("screen_sharing", UNSET)

        remote_control: bool | None | Unset = d.pop("remote_control", UNSET)

        show_a_join_from_your_browser_link: bool | None | Unset = d.pop(
            "show_a_join_from_your_browser_link", UNSET
        )

        join_from_mobile: bool | None | Unset = d.pop("join_from_mobile", UNSET)

        join_from_desktop: bool | None | Unset = d.pop("join_from_desktop", UNSET)

        allow_live_streaming: bool | None | Unset = d.pop("allow_live_streaming", UNSET)

        live_streaming_facebook: bool | None | Unset = d.pop("live_streaming_facebook", UNSET)

        workplace_by_facebook: bool | None | Unset = d.pop("workplace_by_facebook", UNSET)

        live_streaming_youtube: bool | None | Unset = d.pop("live_streaming_youtube", UNSET)

        custom_live_streaming_service: bool | None | Unset = d.pop(
            "custom_live_streaming_service", UNSET
        )

        custom_service_instructions: None | str | Unset = d.pop(
            "custom_service_instructions", UNSET
        )

        _webinar_live_streaming = d.pop("webinar_live_streaming", UNSET)
        webinar_live_streaming: None | Unset | WebinarLiveStreamingSettings
        if isinstance(_webinar_live_streaming, dict):
            webinar_live_streaming = WebinarLiveStreamingSettings.from_dict(_webinar_live_streaming)
        else:
            webinar_live_streaming = _webinar_live_streaming

        _webinar_chat = d.pop("webinar_chat", UNSET)
        webinar_chat: None | Unset | WebinarChatSettings
        if isinstance(_webinar_chat, dict):
            webinar_chat = WebinarChatSettings.from_dict(_webinar_chat)
        else:
            webinar_chat = _webinar_chat

        _virtual_background_settings = d.pop("virtual_background_settings", UNSET)
        virtual_background_settings: None | Unset | VirtualBackgroundSettings
        if isinstance(_virtual_background_settings, dict):
            virtual_background_settings = VirtualBackgroundSettings.from_dict(
                _virtual_background_settings
            )
        else:
            virtual_background_settings = _virtual_background_settings

        custom_data_center_regions: bool | None | Unset = d.pop("custom_data_center_regions", UNSET)

        data_center_regions: list[str] | None | str | Unset = d.pop("data_center_regions", UNSET)

        meeting_reactions: bool | None | Unset = d.pop("meeting_reactions", UNSET)

        allow_participants_to_rename: bool | None | Unset = d.pop(
            "allow_participants_to_rename", UNSET
        )

        who_can_share_screen: None | str | Unset = d.pop("who_can_share_screen", UNSET)

        who_can_share_screen_when_someone_is_sharing: None | str | Unset = d.pop(
            "who_can_share_screen_when_someone_is_sharing", UNSET
        )

        file_transfer: bool | None | Unset = d.pop("file_transfer", UNSET)

        request_permission_to_unmute: bool | None | Unset = d.pop(
            "request_permission_to_unmute", UNSET
        )

        non_verbal_feedback: bool | None | Unset = d.pop("non_verbal_feedback", UNSET)

        remote_support: bool | None | Unset = d.pop("remote_support", UNSET)

        show_device_list: bool | None | Unset = d.pop("show_device_list", UNSET)

        only_host_view_device_list: bool | None | Unset = d.pop("only_host_view_device_list", UNSET)

        waiting_room: bool | None | Unset = d.pop("waiting_room", UNSET)

        show_browser_join_link: bool | None | Unset = d.pop("show_browser_join_link", UNSET)

        record_play_voice: bool | None | Unset = d.pop("record_play_voice", UNSET)

        share_dual_camera: bool | None | Unset = d.pop("share_dual_camera", UNSET)

        in_meeting_settings = cls(
            e2e_encryption=e2e_encryption,
            chat=chat,
            allow_participants_chat_with=allow_participants_chat_with,
            allow_users_save_chats=allow_users_save_chats,
            private_chat=private_chat,
            auto_saving_chat=auto_saving_chat,
            entry_exit_chime=entry_exit_chime,
            record_play_own_voice=record_play_own_voice,
            feedback=feedback,
            post_meeting_feedback=post_meeting_feedback,
            co_host=co_host,
            polling=polling,
            attendee_on_hold=attendee_on_hold,
            show_meeting_control_toolbar=show_meeting_control_toolbar,
            allow_show_zoom_windows=allow_show_zoom_windows,
            annotation=annotation,
            whiteboard=whiteboard,
            webinar_question_answer=webinar_question_answer,
            anonymous_question_answer=anonymous_question_answer,
            breakout_room=breakout_room,
            breakout_room_schedule=breakout_room_schedule,
            closed_caption=closed_caption,
            far_end_camera_control=far_end_camera_control,
            group_hd=group_hd,
            virtual_background=virtual_background,
            watermark=watermark,
            alert_guest_join=alert_guest_join,
            auto_answer=auto_answer,
            p2p_connetion=p2p_connetion,
            p2p_ports=p2p_ports,
            ports_range=ports_range,
            sending_default_email_invites=sending_default_email_invites,
            use_html_format_email=use_html_format_email,
            dscp_marking=dscp_marking,
            dscp_audio=dscp_audio,
            dscp_video=dscp_video,
            stereo_audio=stereo_audio,
            original_audio=original_audio,
            screen_sharing=screen_sharing,
            remote_control=remote_control,
            show_a_join_from_your_browser_link=show_a_join_from_your_browser_link,
            join_from_mobile=join_from_mobile,
            join_from_desktop=join_from_desktop,
            allow_live_streaming=allow_live_streaming,
            live_streaming_facebook=live_streaming_facebook,
            workplace_by_facebook=workplace_by_facebook,
            live_streaming_youtube=live_streaming_youtube,
            custom_live_streaming_service=custom_live_streaming_service,
            custom_service_instructions=custom_service_instructions,
            webinar_live_streaming=webinar_live_streaming,
            webinar_chat=webinar_chat,
            virtual_background_settings=virtual_background_settings,
            custom_data_center_regions=custom_data_center_regions,
            data_center_regions=data_center_regions,
            meeting_reactions=meeting_reactions,
            allow_participants_to_rename=allow_participants_to_rename,
            who_can_share_screen=who_can_share_screen,
            who_can_share_screen_when_someone_is_sharing=who_can_share_screen_when_someone_is_sharing,
            file_transfer=file_transfer,
            request_permission_to_unmute=request_permission_to_unmute,
            non_verbal_feedback=non_verbal_feedback,
            remote_support=remote_support,
            show_device_list=show_device_list,
            only_host_view_device_list=only_host_view_device_list,
            waiting_room=waiting_room,
            show_browser_join_link=show_browser_join_link,
            record_play_voice=record_play_voice,
            share_dual_camera=share_dual_camera,
        )

        in_meeting_settings.additional_properties = d
        return in_meeting_settings

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
