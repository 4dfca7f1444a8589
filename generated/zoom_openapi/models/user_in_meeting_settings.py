# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webinar_chat_settings import WebinarChatSettings
    from ..models.webinar_live_streaming_settings import WebinarLiveStreamingSettings


T = TypeVar("T", bound="UserInMeetingSettings")


@_attrs_define
class UserInMeetingSettings:
    """
    Attributes:
        allow_live_streaming (bool | None | Unset):
        annotation (bool | None | Unset):
        attendee_on_hold (bool | None | Unset):
        auto_saving_chat (bool | None | Unset):
        breakout_room (bool | None | Unset):
        breakout_room_schedule (bool | None | Unset):
        chat (bool | None | Unset):
        allow_participants_chat_with (int | None | Unset):
        allow_users_save_chats (int | None | Unset):
        closed_caption (bool | None | Unset):
        co_host (bool | None | Unset):
        custom_data_center_regions (bool | None | Unset):
        data_center_regions (list[str] | None | Unset):
        e2e_encryption (bool | None | Unset):
        entry_exit_chime (None | str | Unset):
        far_end_camera_control (bool | None | Unset):
        feedback (bool | None | Unset):
        group_hd (bool | None | Unset):
        non_verbal_feedback (bool | None | Unset):
        polling (bool | None | Unset):
        private_chat (bool | None | Unset):
        record_play_voice (bool | None | Unset):
        remote_control (bool | None | Unset):
        remote_support (bool | None | Unset):
        show_meeting_control_toolbar (bool | None | Unset):
        virtual_background (bool | None | Unset):
        waiting_room (bool | None | Unset):
        show_a_join_from_your_browser_link (bool | None | Unset):
        join_from_mobile (bool | None | Unset):
        join_from_desktop (bool | None | Unset):
        live_streaming_facebook (bool | None | Unset):
        workplace_by_facebook (bool | None | Unset):
        live_streaming_youtube (bool | None | Unset):
        custom_live_streaming_service (bool | None | Unset):
        webinar_live_streaming (None | Unset | WebinarLiveStreamingSettings):
        webinar_chat (None | Unset | WebinarChatSettings):
    """

    allow_live_streaming: bool | None | Unset = UNSET
    annotation: bool | None | Unset = UNSET
    attendee_on_hold: bool | None | Unset = UNSET
    auto_saving_chat: bool | None | Unset = UNSET
    breakout_room: bool | None | Unset = UNSET
    breakout_room_schedule: bool | None | Unset = UNSET
    chat: bool | None | Unset = UNSET
    allow_participants_chat_with: int | None | Unset = UNSET
    allow_users_save_chats: int | None | Unset = UNSET
    closed_caption: bool | None | Unset = UNSET
    co_host: bool | None | Unset = UNSET
    custom_data_center_regions: bool | None | Unset = UNSET
    data_center_regions: list[str] | None | Unset = UNSET
    e2e_encryption: bool | None | Unset = UNSET
    entry_exit_chime: None | str | Unset = UNSET
    far_end_camera_control: bool | None | Unset = UNSET
    feedback: bool | None | Unset = UNSET
    group_hd: bool | None | Unset = UNSET
    non_verbal_feedback: bool | None | Unset = UNSET
    polling: bool | None | Unset = UNSET
    private_chat: bool | None | Unset = UNSET
    record_play_voice: bool | None | Unset = UNSET
    remote_control: bool | None | Unset = UNSET
    remote_support: bool | None | Unset = UNSET
    show_meeting_control_toolbar: bool | None | Unset = UNSET
    virtual_background: bool | None | Unset = UNSET
    waiting_room: bool | None | Unset = UNSET
    show_a_join_from_your_browser_link: bool | None | Unset = UNSET
    join_from_mobile: bool | None | Unset = UNSET
    join_from_desktop: bool | None | Unset = UNSET
    live_streaming_facebook: bool | None | Unset = UNSET
    workplace_by_facebook: bool | None | Unset = UNSET
    live_streaming_youtube: bool | None | Unset = UNSET
    custom_live_streaming_service: bool | None | Unset = UNSET
    webinar_live_streaming: None | Unset | WebinarLiveStreamingSettings = UNSET
    webinar_chat: None | Unset | WebinarChatSettings = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.webinar_chat_settings import WebinarChatSettings  # noqa: PLC0415
        from ..models.webinar_live_streaming_settings import (
            WebinarLiveStreamingSettings,  # noqa: PLC0415
        )

        allow_live_streaming: bool | None | Unset
        if isinstance(self.allow_live_streaming, Unset):
            allow_live_streaming = UNSET
        else:
            allow_live_streaming = self.allow_live_streaming

        annotation: bool | None | Unset
        if isinstance(self.annotation, Unset):
            annotation = UNSET
        else:
            annotation = self.annotation

        attendee_on_hold: bool | None | Unset
        if isinstance(self.attendee_on_hold, Unset):
            attendee_on_hold = UNSET
        else:
            attendee_on_hold = self.attendee_on_hold

        auto_saving_chat: bool | None | Unset
        if isinstance(self.auto_saving_chat, Unset):
            auto_saving_chat = UNSET
        else:
            auto_saving_chat = self.auto_saving_chat

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

        closed_caption: bool | None | Unset
        if isinstance(self.closed_caption, Unset):
            closed_caption = UNSET
        else:
            closed_caption = self.closed_caption

        co_host: bool | None | Unset
        if isinstance(self.co_host, Unset):
            co_host = UNSET
        else:
            co_host = self.co_host

        custom_data_center_regions: bool | None | Unset
        if isinstance(self.custom_data_center_regions, Unset):
            custom_data_center_regions = UNSET
        else:
            custom_data_center_regions = self.custom_data_center_regions

        data_center_regions: list[str] | None | Unset
        if isinstance(self.data_center_regions, Unset):
            data_center_regions = UNSET
        elif isinstance(self.data_center_regions, list):
            data_center_regions = self.data_center_regions

        else:
            data_center_regions = self.data_center_regions

        e2e_encryption: bool | None | Unset
        if isinstance(self.e2e_encryption, Unset):
            e2e_encryption = UNSET
        else:
            e2e_encryption = self.e2e_encryption

        entry_exit_chime: None | str | Unset
        if isinstance(self.entry_exit_chime, Unset):
            entry_exit_chime = UNSET
        else:
            entry_exit_chime = self.entry_exit_chime

        far_end_camera_control: bool | None | Unset
        if isinstance(self.far_end_camera_control, Unset):
            far_end_camera_control = UNSET
        else:
            far_end_camera_control = self.far_end_camera_control

        feedback: bool | None | Unset
        if isinstance(self.feedback, Unset):
            feedback = UNSET
        else:
            feedback = self.feedback

        group_hd: bool | None | Unset
        if isinstance(self.group_hd, Unset):
            group_hd = UNSET
        else:
            group_hd = self.group_hd

        non_verbal_feedback: bool | None | Unset
        if isinstance(self.non_verbal_feedback, Unset):
            non_verbal_feedback = UNSET
        else:
            non_verbal_feedback = self.non_verbal_feedback

        polling: bool | None | Unset
        if isinstance(self.polling, Unset):
            polling = UNSET
        else:
            polling = self.polling

        private_chat: bool | None | Unset
        if isinstance(self.private_chat, Unset):
            private_chat = UNSET
        else:
            private_chat = self.private_chat

        record_play_voice: bool | None | Unset
        if isinstance(self.record_play_voice, Unset):
            record_play_voice = UNSET
        else:
            record_play_voice = self.record_play_voice

        remote_control: bool | None | Unset
        if isinstance(self.remote_control, Unset):
            remote_control = UNSET
        else:
            remote_control = self.remote_control

        remote_support: bool | None | Unset
        if isinstance(self.remote_support, Unset):
            remote_support = UNSET
        else:
            remote_support = self.remote_support

        show_meeting_control_toolbar: bool | None | Unset
        if isinstance(self.show_meeting_control_toolbar, Unset):
            show_meeting_control_toolbar = UNSET
        else:
            show_meeting_control_toolbar = self.show_meeting_control_toolbar

        virtual_background: bool | None | Unset
        if isinstance(self.virtual_background, Unset):
            virtual_background = UNSET
        else:
            virtual_background = self.virtual_background

        waiting_room: bool | None | Unset
        if isinstance(self.waiting_room, Unset):
            waiting_room = UNSET
        else:
            waiting_room = self.waiting_room

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allow_live_streaming is not UNSET:
            field_dict["allow_live_streaming"] = allow_live_streaming
        if annotation is not UNSET:
            field_dict["annotation"] = annotation
        if attendee_on_hold is not UNSET:
            field_dict["attendee_on_hold"] = attendee_on_hold
        if auto_saving_chat is not UNSET:
            field_dict["auto_saving_chat"] = auto_saving_chat
        if breakout_room is not UNSET:
            field_dict["breakout_room"] = breakout_room
        if breakout_room_schedule is not UNSET:
            field_dict["breakout_room_schedule"] = breakout_room_schedule
        if chat is not UNSET:
            field_dict["chat"] = chat
        if allow_participants_chat_with is not UNSET:
            field_dict["allow_participants_chat_with"] = allow_participants_chat_with
        if allow_users_save_chats is not UNSET:
            field_dict["allow_users_save_chats"] = allow_users_save_chats
        if closed_caption is not UNSET:
            field_dict["closed_caption"] = closed_caption
        if co_host is not UNSET:
            field_dict["co_host"] = co_host
        if custom_data_center_regions is not UNSET:
            field_dict["custom_data_center_regions"] = custom_data_center_regions
        if data_center_regions is not UNSET:
            field_dict["data_center_regions"] = data_center_regions
        if e2e_encryption is not UNSET:
            field_dict["e2e_encryption"] = e2e_encryption
        if entry_exit_chime is not UNSET:
            field_dict["entry_exit_chime"] = entry_exit_chime
        if far_end_camera_control is not UNSET:
            field_dict["far_end_camera_control"] = far_end_camera_control
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if group_hd is not UNSET:
            field_dict["group_hd"] = group_hd
        if non_verbal_feedback is not UNSET:
            field_dict["non_verbal_feedback"] = non_verbal_feedback
        if polling is not UNSET:
            field_dict["polling"] = polling
        if private_chat is not UNSET:
            field_dict["private_chat"] = private_chat
        if record_play_voice is not UNSET:
            field_dict["record_play_voice"] = record_play_voice
        if remote_control is not UNSET:
            field_dict["remote_control"] = remote_control
        if remote_support is not UNSET:
            field_dict["remote_support"] = remote_support
        if show_meeting_control_toolbar is not UNSET:
            field_dict["show_meeting_control_toolbar"] = show_meeting_control_toolbar
        if virtual_background is not UNSET:
            field_dict["virtual_background"] = virtual_background
        if waiting_room is not UNSET:
            field_dict["waiting_room"] = waiting_room
        if show_a_join_from_your_browser_link is not UNSET:
            field_dict["show_a_join_from_your_browser_link"] = show_a_join_from_your_browser_link
        if join_from_mobile is not UNSET:
            field_dict["join_from_mobile"] = join_from_mobile
        if join_from_desktop is not UNSET:
            field_dict["join_from_desktop"] = join_from_desktop
        if live_streaming_facebook is not UNSET:
            field_dict["live_streaming_facebook"] = live_streaming_facebook
        if workplace_by_facebook is not UNSET:
            field_dict["workplace_by_facebook"] = workplace_by_facebook
        if live_streaming_youtube is not UNSET:
            field_dict["live_streaming_youtube"] = live_streaming_youtube
        if custom_live_streaming_service is not UNSET:
            field_dict["custom_live_streaming_service"] = custom_live_streaming_service
        if webinar_live_streaming is not UNSET:
            field_dict["webinar_live_streaming"] = webinar_live_streaming
        if webinar_chat is not UNSET:
            field_dict["webinar_chat"] = webinar_chat

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webinar_chat_settings import WebinarChatSettings  # noqa: PLC0415
        from ..models.webinar_live_streaming_settings import (
            WebinarLiveStreamingSettings,  # noqa: PLC0415
        )

        d = dict(src_dict)
        allow_live_streaming: bool | None | Unset = d.pop("allow_live_streaming", UNSET)

        annotation: bool | None | Unset = d.pop("annotation", UNSET)

        attendee_on_hold: bool | None | Unset = d.pop("attendee_on_hold", UNSET)

        auto_saving_chat: bool | None | Unset = d.pop("auto_saving_chat", UNSET)

        breakout_room: bool | None | Unset = d.pop("breakout_room", UNSET)

        breakout_room_schedule: bool | None | Unset = d.pop("breakout_room_schedule", UNSET)

        chat: bool | None | Unset = d.pop("chat", UNSET)

        allow_participants_chat_with: int | None | Unset = d.pop(
            "allow_participants_chat_with", UNSET
        )

        allow_users_save_chats: int | None | Unset = d.pop("allow_users_save_chats", UNSET)

        closed_caption: bool | None | Unset = d.pop("closed_caption", UNSET)

        co_host: bool | None | Unset = d.pop("co_host", UNSET)

        custom_data_center_regions: bool | None | Unset = d.pop("custom_data_center_regions", UNSET)

        data_center_regions: list[str] | None | Unset = d.pop("data_center_regions", UNSET)

        e2e_encryption: bool | None | Unset = d.pop("e2e_encryption", UNSET)

        entry_exit_chime: None | str | Unset = d.pop("entry_exit_chime", UNSET)

        far_end_camera_control: bool | None | Unset = d.pop("far_end_camera_control", UNSET)

        feedback: bool | None | Unset = d.pop("feedback", UNSET)

        group_hd: bool | None | Unset = d.pop("group_hd", UNSET)

        non_verbal_feedback: bool | None | Unset = d.pop("non_verbal_feedback", UNSET)

        polling: bool | None | Unset = d.pop("polling", UNSET)

        private_chat: bool | None | Unset = d.pop("private_chat", UNSET)

        record_play_voice: bool | None | Unset = d.pop("record_play_voice", UNSET)

        remote_control: bool | None | Unset = d.pop("remote_control", UNSET)

        remote_support: bool | None | Unset = d.pop("remote_support", UNSET)

        show_meeting_control_toolbar: bool | None | Unset = d.pop(
            "show_meeting_control_toolbar", UNSET
        )

        virtual_background: bool | None | Unset = d.pop("virtual_background", UNSET)

        waiting_room: bool | None | Unset = d.pop("waiting_room", UNSET)

        show_a_join_from_your_browser_link: bool | None | Unset = d.pop(
            "show_a_join_from_your_browser_link", UNSET
        )

        join_from_mobile: bool | None | Unset = d.pop("join_from_mobile", UNSET)

        join_from_desktop: bool | None | Unset = d.pop("join_from_desktop", UNSET)

        live_streaming_facebook: bool | None | Unset = d.pop("live_streaming_facebook", UNSET)

        workplace_by_facebook: bool | None | Unset = d.pop("workplace_by_facebook", UNSET)

        live_streaming_youtube: bool | None | Unset = d.pop("live_streaming_youtube", UNSET)

        custom_live_streaming_service: bool | None | Unset = d.pop(
            "custom_live_streaming_service", UNSET
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

        user_in_meeting_settings = cls(
            allow_live_streaming=allow_live_streaming,
            annotation=annotation,
            attendee_on_hold=attendee_on_hold,
            auto_saving_chat=auto_saving_chat,
            breakout_room=breakout_room,
            breakout_room_schedule=breakout_room_schedule,
            chat=chat,
            allow_participants_chat_with=allow_participants_chat_with,
            allow_users_save_chats=allow_users_save_chats,
            closed_caption=closed_caption,
            co_host=co_host,
            custom_data_center_regions=custom_data_center_regions,
            data_center_regions=data_center_regions,
            e2e_encryption=e2e_encryption,
            entry_exit_chime=entry_exit_chime,
            far_end_camera_control=far_end_camera_control,
            feedback=feedback,
            group_hd=group_hd,
            non_verbal_feedback=non_verbal_feedback,
            polling=polling,
            private_chat=private_chat,
            record_play_voice=record_play_voice,
            remote_control=remote_control,
            remote_support=remote_support,
            show_meeting_control_toolbar=show_meeting_control_toolbar,
            virtual_background=virtual_background,
            waiting_room=waiting_room,
            show_a_join_from_your_browser_link=show_a_join_from_your_browser_link,
            join_from_mobile=join_from_mobile,
            join_from_desktop=join_from_desktop,
            live_streaming_facebook=live_streaming_facebook,
            workplace_by_facebook=workplace_by_facebook,
            live_streaming_youtube=live_streaming_youtube,
            custom_live_streaming_service=custom_live_streaming_service,
            webinar_live_streaming=webinar_live_streaming,
            webinar_chat=webinar_chat,
        )

        user_in_meeting_settings.additional_properties = d
        return user_in_meeting_settings

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
