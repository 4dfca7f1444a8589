# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedInMeetingSettings(_Record, init=False):
    e2e_encryption: bool | None
    chat: bool | None
    private_chat: bool | None
    auto_saving_chat: bool | None
    entry_exit_chime: bool | str | None
    feedback: bool | None
    post_meeting_feedback: bool | None
    co_host: bool | None
    polling: bool | None
    attendee_on_hold: bool | None
    show_meeting_control_toolbar: bool | None
    allow_show_zoom_windows: bool | None
    annotation: bool | None
    whiteboard: bool | None
    remote_control: bool | None
    webinar_question_answer: bool | None
    anonymous_question_answer: bool | None
    breakout_room: bool | None
    closed_caption: bool | None
    far_end_camera_control: bool | None
    group_hd: bool | None
    virtual_background: bool | None
    alert_guest_join: bool | None
    auto_answer: bool | None
    sending_default_email_invites: bool | None
    use_html_format_email: bool | None
    dscp_marking: bool | None
    stereo_audio: bool | None
    original_audio: bool | None
    screen_sharing: bool | None
    custom_data_center_regions: bool | None
    meeting_reactions: bool | None
    file_transfer: bool | None
    request_permission_to_unmute: bool | None
    webinar_live_streaming: bool | None
    webinar_chat: bool | None
    non_verbal_feedback: bool | None
    remote_support: bool | None
    waiting_room: bool | None
    show_browser_join_link: bool | None
    show_a_join_from_your_browser_link: bool | None
