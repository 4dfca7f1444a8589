# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ZoomRoomSettings(_Record, init=False):
    upcoming_meeting_alert: bool | None
    show_alert_before_meeting: bool | None
    start_airplay_manually: bool | None
    weekly_system_restart: bool | None
    display_meeting_list: bool | None
    display_top_banner: bool | None
    display_feedback_survey: bool | None
    auto_direct_sharing: bool | None
    transform_meeting_to_private: bool | None
    hide_id_for_private_meeting: bool | None
    auto_start_scheduled_meeting: bool | None
    auto_stop_scheduled_meeting: bool | None
    audio_device_daily_auto_test: bool | None
    support_join_3rd_party_meeting: bool | None
    email_address_prompt_before_recording: bool | None
    secure_connection_channel: bool | None
    encrypt_shared_screen_content: bool | None
    allow_multiple_content_sharing: bool | None
    show_non_video_participants: bool | None
    show_call_history_in_room: bool | None
    make_room_alternative_host: bool | None
    show_contact_list_on_controller: bool | None
    count_attendees_number_in_room: bool | None
    send_whiteboard_to_internal_contact_only: bool | None
    start_airplay_mirroring: bool | None
    auto_accept_incoming_call_and_fecc: bool | None
    hide_self_view: bool | None
    lock_speaker_volume_control: bool | None
    start_hdmi_content_share_manualy: bool | None
    voice_commands: bool | None
    hide_share_instruction: bool | None
