# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class UserInMeetingSettings(Record):
    allow_live_streaming: bool | None
    annotation: bool | None
    attendee_on_hold: bool | None
    auto_saving_chat: bool | None
    breakout_room: bool | None
    breakout_room_schedule: bool | None
    chat: bool | None
    allow_participants_chat_with: int | None
    allow_users_save_chats: int | None
    closed_caption: bool | None
    co_host: bool | None
    custom_data_center_regions: bool | None
    data_center_regions: Sequence[str] | None
    e2e_encryption: bool | None
    entry_exit_chime: str | None
    far_end_camera_control: bool | None
    feedback: bool | None
    group_hd: bool | None
    non_verbal_feedback: bool | None
    polling: bool | None
    private_chat: bool | None
    record_play_voice: bool | None
    remote_control: bool | None
    remote_support: bool | None
    show_meeting_control_toolbar: bool | None
    virtual_background: bool | None
    waiting_room: bool | None
    show_a_join_from_your_browser_link: bool | None
    join_from_mobile: bool | None
    join_from_desktop: bool | None
    live_streaming_facebook: bool | None
    workplace_by_facebook: bool | None
    live_streaming_youtube: bool | None
    custom_live_streaming_service: bool | None
    webinar_live_streaming: _models.WebinarLiveStreamingSettings | None
    webinar_chat: _models.WebinarChatSettings | None

    _READERS = {
        "webinar_live_streaming": "WebinarLiveStreamingSettings",
        "webinar_chat": "WebinarChatSettings",
    }
