# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LockedInMeetingSettings")


@_attrs_define
class LockedInMeetingSettings:
    """
    Attributes:
        e2e_encryption (bool | None | Unset):
        chat (bool | None | Unset):
        private_chat (bool | None | Unset):
        auto_saving_chat (bool | None | Unset):
        entry_exit_chime (bool | None | str | Unset):
        feedback (bool | None | Unset):
        post_meeting_feedback (bool | None | Unset):
        co_host (bool | None | Unset):
        polling (bool | None | Unset):
        attendee_on_hold (bool | None | Unset):
        show_meeting_control_toolbar (bool | None | Unset):
        allow_show_zoom_windows (bool | None | Unset):
        annotation (bool | None | Unset):
        whiteboard (bool | None | Unset):
        remote_control (bool | None | Unset):
        webinar_question_answer (bool | None | Unset):
        anonymous_question_answer (bool | None | Unset):
        breakout_room (bool | None | Unset):
        closed_caption (bool | None | Unset):
        far_end_camera_control (bool | None | Unset):
        group_hd (bool | None | Unset):
        virtual_background (bool | None | Unset):
        alert_guest_join (bool | None | Unset):
        auto_answer (bool | None | Unset):
        sending_default_email_invites (bool | None | Unset):
        use_html_format_email (bool | None | Unset):
        dscp_marking (bool | None | Unset):
        stereo_audio (bool | None | Unset):
        original_audio (bool | None | Unset):
        screen_sharing (bool | None | Unset):
        custom_data_center_regions (bool | None | Unset):
        meeting_reactions (bool | None | Unset):
        file_transfer (bool | None | Unset):
        request_permission_to_unmute (bool | None | Unset):
        webinar_live_streaming (bool | None | Unset):
        webinar_chat (bool | None | Unset):
        non_verbal_feedback (bool | None | Unset):
        remote_support (bool | None | Unset):
        waiting_room (bool | None | Unset):
        show_browser_join_link (bool | None | Unset):
        show_a_join_from_your_browser_link (bool | None | Unset):
    """

    e2e_encryption: bool | None | Unset = UNSET
    chat: bool | None | Unset = UNSET
    private_chat: bool | None | Unset = UNSET
    auto_saving_chat: bool | None | Unset = UNSET
    entry_exit_chime: bool | None | str | Unset = UNSET
    feedback: bool | None | Unset = UNSET
    post_meeting_feedback: bool | None | Unset = UNSET
    co_host: bool | None | Unset = UNSET
    polling: bool | None | Unset = UNSET
    attendee_on_hold: bool | None | Unset = UNSET
    show_meeting_control_toolbar: bool | None | Unset = UNSET
    allow_show_zoom_windows: bool | None | Unset = UNSET
    annotation: bool | None | Unset = UNSET
    whiteboard: bool | None | Unset = UNSET
    remote_control: bool | None | Unset = UNSET
    webinar_question_answer: bool | None | Unset = UNSET
    anonymous_question_answer: bool | None | Unset = UNSET
    breakout_room: bool | None | Unset = UNSET
    closed_caption: bool | None | Unset = UNSET
    far_end_camera_control: bool | None | Unset = UNSET
    group_hd: bool | None | Unset = UNSET
    virtual_background: bool | None | Unset = UNSET
    alert_guest_join: bool | None | Unset = UNSET
    auto_answer: bool | None | Unset = UNSET
    sending_default_email_invites: bool | None | Unset = UNSET
    use_html_format_email: bool | None | Unset = UNSET
    dscp_marking: bool | None | Unset = UNSET
    stereo_audio: bool | None | Unset = UNSET
    original_audio: bool | None | Unset = UNSET
    screen_sharing: bool | None | Unset = UNSET
    custom_data_center_regions: bool | None | Unset = UNSET
    meeting_reactions: bool | None | Unset = UNSET
    file_transfer: bool | None | Unset = UNSET
    request_permission_to_unmute: bool | None | Unset = UNSET
    webinar_live_streaming: bool | None | Unset = UNSET
    webinar_chat: bool | None | Unset = UNSET
    non_verbal_feedback: bool | None | Unset = UNSET
    remote_support: bool | None | Unset = UNSET
    waiting_room: bool | None | Unset = UNSET
    show_browser_join_link: bool | None | Unset = UNSET
    show_a_join_from_your_browser_link: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        entry_exit_chime: bool | None | str | Unset
        if isinstance(self.entry_exit_chime, Unset):
            entry_exit_chime = UNSET
        else:
            entry_exit_chime = self.entry_exit_chime

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

        remote_control: bool | None | Unset
        if isinstance(self.remote_control, Unset):
            remote_control = UNSET
        else:
            remote_control = self.remote_control

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

        custom_data_center_regions: bool | None | Unset
        if isinstance(self.custom_data_center_regions, Unset):
            custom_data_center_regions = UNSET
        else:
            custom_data_center_regions = self.custom_data_center_regions

        meeting_reactions: bool | None | Unset
        if isinstance(self.meeting_reactions, Unset):
            meeting_reactions = UNSET
        else:
            meeting_reactions = self.meeting_reactions

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

        webinar_live_streaming: bool | None | Unset
        if isinstance(self.webinar_live_streaming, Unset):
            webinar_live_streaming = UNSET
        else:
            webinar_live_streaming = self.webinar_live_streaming

        webinar_chat: bool | None | Unset
        if isinstance(self.webinar_chat, Unset):
            webinar_chat = UNSET
        else:
            webinar_chat = self.webinar_chat

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

        show_a_join_from_your_browser_link: bool | None | Unset
        if isinstance(self.show_a_join_from_your_browser_link, Unset):
            show_a_join_from_your_browser_link = UNSET
        else:
            show_a_join_from_your_browser_link = self.show_a_join_from_your_browser_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if e2e_encryption is not UNSET:
            field_dict["e2e_encryption"] = e2e_encryption
        if chat is not UNSET:
            field_dict["chat"] = chat
        if private_chat is not UNSET:
            field_dict["private_chat"] = private_chat
        if auto_saving_chat is not UNSET:
            field_dict["auto_saving_chat"] = auto_saving_chat
        if entry_exit_chime is not UNSET:
            field_dict["entry_exit_chime"] = entry_exit_chime
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
        if remote_control is not UNSET:
            field_dict["remote_control"] = remote_control
        if webinar_question_answer is not UNSET:
            field_dict["webinar_question_answer"] = webinar_question_answer
        if anonymous_question_answer is not UNSET:
            field_dict["anonymous_question_answer"] = anonymous_question_answer
        if breakout_room is not UNSET:
            field_dict["breakout_room"] = breakout_room
        if closed_caption is not UNSET:
            field_dict["closed_caption"] = closed_caption
        if far_end_camera_control is not UNSET:
            field_dict["far_end_camera_control"] = far_end_camera_control
        if group_hd is not UNSET:
            field_dict["group_hd"] = group_hd
        if virtual_background is not UNSET:
            field_dict["virtual_background"] = virtual_background
        if alert_guest_join is not UNSET:
            field_dict["alert_guest_join"] = alert_guest_join
        if auto_answer is not UNSET:
            field_dict["auto_answer"] = auto_answer
        if sending_default_email_invites is not UNSET:
            field_dict["sending_default_email_invites"] = sending_default_email_invites
        if use_html_format_email is not UNSET:
            field_dict["use_html_format_email"] = use_html_format_email
        if dscp_marking is not UNSET:
            field_dict["dscp_marking"] = dscp_marking
        if stereo_audio is not UNSET:
            field_dict["stereo_audio"] = stereo_audio
        if original_audio is not UNSET:
            field_dict["original_audio"] = original_audio
        if screen_sharing is not UNSET:
            field_dict["screen_sharing"] = screen_sharing
        if custom_data_center_regions is not UNSET:
            field_dict["custom_data_center_regions"] = custom_data_center_regions
        if meeting_reactions is not UNSET:
            field_dict["meeting_reactions"] = meeting_reactions
        if file_transfer is not UNSET:
            field_dict["file_transfer"] = file_transfer
        if request_permission_to_unmute is not UNSET:
            field_dict["request_permission_to_unmute"] = request_permission_to_unmute
        if webinar_live_streaming is not UNSET:
            field_dict["webinar_live_streaming"] = webinar_live_streaming
        if webinar_chat is not UNSET:
            field_dict["webinar_chat"] = webinar_chat
        if non_verbal_feedback is not UNSET:
            field_dict["non_verbal_feedback"] = non_verbal_feedback
        if remote_support is not UNSET:
            field_dict["remote_support"] = remote_support
        if waiting_room is not UNSET:
            field_dict["waiting_room"] = waiting_room
        if show_browser_join_link is not UNSET:
            field_dict["show_browser_join_link"] = show_browser_join_link
        if show_a_join_from_your_browser_link is not UNSET:
            field_dict["show_a_join_from_your_browser_link"] = show_a_join_from_your_browser_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        e2e_encryption: bool | None | Unset = d.pop("e2e_encryption", UNSET)

        chat: bool | None | Unset = d.pop("chat", UNSET)

        private_chat: bool | None | Unset = d.pop("private_chat", UNSET)

        auto_saving_chat: bool | None | Unset = d.pop("auto_saving_chat", UNSET)

        entry_exit_chime: bool | None | str | Unset = d.pop("entry_exit_chime", UNSET)

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

        remote_control: bool | None | Unset = d.pop("remote_control", UNSET)

        webinar_question_answer: bool | None | Unset = d.pop("webinar_question_answer", UNSET)

        anonymous_question_answer: bool | None | Unset = d.pop("anonymous_question_answer", UNSET)

        breakout_room: bool | None | Unset = d.pop("breakout_room", UNSET)

        closed_caption: bool | None | Unset = d.pop("closed_caption", UNSET)

        far_end_camera_control: bool | None | Unset = d.pop("far_end_camera_control", UNSET)

        group_hd: bool | None | Unset = d.pop("group_hd", UNSET)

        virtual_background: bool | None | Unset = d.pop("virtual_background", UNSET)

        alert_guest_join: bool | None | Unset = d.pop("alert_guest_join", UNSET)

        auto_answer: bool | None | Unset = d.pop("auto_answer", UNSET)

        sending_default_email_invites: bool | None | Unset = d.pop(
            "sending_default_email_invites", UNSET
        )

        use_html_format_email: bool | None | Unset = d.pop("use_html_format_email", UNSET)

        dscp_marking: bool | None | Unset = d.pop("dscp_marking", UNSET)

        stereo_audio: bool | None | Unset = d.pop("stereo_audio", UNSET)

        original_audio: bool | None | Unset = d.pop("original_audio", UNSET)

        screen_sharing: bool | None | Unset = d.pop("screen_sharing", UNSET)

        custom_data_center_regions: bool | None | Unset = d.pop("custom_data_center_regions", UNSET)

        meeting_reactions: bool | None | Unset = d.pop("meeting_reactions", UNSET)

        file_transfer: bool | None | Unset = d.pop("file_transfer", UNSET)

        request_permission_to_unmute: bool | None | Unset = d.pop(
            "request_permission_to_unmute", UNSET
        )

        webinar_live_streaming: bool | None | Unset = d.pop("webinar_live_streaming", UNSET)

        webinar_chat: bool | None | Unset = d.pop("webinar_chat", UNSET)

        non_verbal_feedback: bool | None | Unset = d.pop("non_verbal_feedback", UNSET)

        remote_support: bool | None | Unset = d.pop("remote_support", UNSET)

        waiting_room: bool | None | Unset = d.pop("waiting_room", UNSET)

        show_browser_join_link: bool | None | Unset = d.pop("show_browser_join_link", UNSET)

        show_a_join_from_your_browser_link: bool | None | Unset = d.pop(
            "show_a_join_from_your_browser_link", UNSET
        )

        locked_in_meeting_settings = cls(
            e2e_encryption=e2e_encryption,
            chat=chat,
            private_chat=private_chat,
            auto_saving_chat=auto_saving_chat,
            entry_exit_chime=entry_exit_chime,
            feedback=feedback,
            post_meeting_feedback=post_meeting_feedback,
            co_host=co_host,
            polling=polling,
            attendee_on_hold=attendee_on_hold,
            show_meeting_control_toolbar=show_meeting_control_toolbar,
            allow_show_zoom_windows=allow_show_zoom_windows,
            annotation=annotation,
            whiteboard=whiteboard,
            remote_control=remote_control,
            webinar_question_answer=webinar_question_answer,
            anonymous_question_answer=anonymous_question_answer,
            breakout_room=breakout_room,
            closed_caption=closed_caption,
            far_end_camera_control=far_end_camera_control,
            group_hd=group_hd,
            virtual_background=virtual_background,
            alert_guest_join=alert_guest_join,
            auto_answer=auto_answer,
            sending_default_email_invites=sending_default_email_invites,
            use_html_format_email=use_html_format_email,
            dscp_marking=dscp_marking,
            stereo_audio=stereo_audio,
            original_audio=original_audio,
            screen_sharing=screen_sharing,
            custom_data_center_regions=custom_data_center_regions,
            meeting_reactions=meeting_reactions,
            file_transfer=file_transfer,
            request_permission_to_unmute=request_permission_to_unmute,
            webinar_live_streaming=webinar_live_streaming,
            webinar_chat=webinar_chat,
            non_verbal_feedback=non_verbal_feedback,
            remote_support=remote_support,
            waiting_room=waiting_room,
            show_browser_join_link=show_browser_join_link,
            show_a_join_from_your_browser_link=show_a_join_from_your_browser_link,
        )

        locked_in_meeting_settings.additional_properties = d
        return locked_in_meeting_settings

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
