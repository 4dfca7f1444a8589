# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InMeetingSettings(_Record, init=False):
    e2e_encryption: bool | None
    chat: bool | None
    allow_participants_chat_with: int | None
    allow_users_save_chats: int | None
    private_chat: bool | None
    auto_saving_chat: bool | None
    entry_exit_chime: str | None
    record_play_own_voice: bool | None
    feedback: bool | None
    post_meeting_feedback: bool | None
    co_host: bool | None
    polling: bool | None
    attendee_on_hold: bool | None
    show_meeting_control_toolbar: bool | None
    allow_show_zoom_windows: bool | None
    annotation: bool | None
    whiteboard: bool | None
    webinar_question_answer: bool | None
    anonymous_question_answer: bool | None
    breakout_room: bool | None
    breakout_room_schedule: bool | None
    closed_caption: bool | None
    far_end_camera_control: bool | None
    group_hd: bool | None
    virtual_background: bool | None
    watermark: bool | None
    alert_guest_join: bool | None
    auto_answer: bool | None
    p2p_connetion: bool | None
    p2p_ports: bool | None
    ports_range: str | None
    sending_default_email_invites: bool | None
    use_html_format_email: bool | None
    dscp_marking: bool | None
    dscp_audio: int | None
    dscp_video: int | None
    stereo_audio: bool | None
    original_audio: bool | None
    screen_sharing: bool | None
    remote_control: bool | None
    show_a_join_from_your_browser_link: bool | None
    join_from_mobile: bool | None
    join_from_desktop: bool | None
    allow_live_streaming: bool | None
    live_streaming_facebook: bool | None
    workplace_by_facebook: bool | None
    live_streaming_youtube: bool | None
    custom_live_streaming_service: bool | None
    custom_service_instructions: str | None
    webinar_live_streaming: _models.WebinarLiveStreamingSettings | None
    webinar_chat: _models.WebinarChatSettings | None
    file_transfer: bool | None
    virtual_background_settings: _models.VirtualBackgroundSettings | None
    custom_data_center_regions: bool | None
    data_center_regions: Sequence[str] | str | None
    meeting_reactions: bool | None
    allow_participants_to_rename: bool | None
    who_can_share_screen: str | None
    who_can_share_screen_when_someone_is_sharing: str | None
    request_permission_to_unmute: bool | None
    non_verbal_feedback: bool | None
    remote_support: bool | None
    show_device_list: bool | None
    only_host_view_device_list: bool | None
    waiting_room: bool | None
    show_browser_join_link: bool | None
    record_play_voice: bool | None
    share_dual_camera: bool | None

    _READERS = {
        "webinar_live_streaming": "WebinarLiveStreamingSettings",
        "webinar_chat": "WebinarChatSettings",
        "virtual_background_settings": "VirtualBackgroundSettings",
    }
