# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ZoomRoomSettings(_Record):
    allow_multiple_content_sharing: bool | None
    """Whether several participants can share content at the same time by default."""
    remote_support: bool | None
    """Whether remote support is on. While it is, `allow_multiple_content_sharing` has no effect."""
    audio_device_daily_auto_test: bool | None
    """Whether the audio is tested automatically, to keep its quality high."""
    auto_direct_sharing: bool | None
    """Whether people in the room can put their laptop screen on its TV without a meeting ID or
    sharing code.
    """
    auto_start_scheduled_meeting: bool | None
    """Whether meetings start automatically at the time in the room's calendar. An alert shows on
    the TV 10 minutes earlier.
    """
    auto_stop_scheduled_meeting: bool | None
    """Whether meetings end automatically at the time in the room's calendar."""
    count_attendees_number_in_room: bool | None
    """Whether faces are detected to count attendees; the number shows on the dashboard after the
    meeting.
    """
    display_feedback_survey: bool | None
    """Whether the controller asks at the end of each meeting how audio and video were."""
    display_meeting_list: bool | None
    """Whether the TV shows the same as the controller."""
    display_top_banner: bool | None
    """Whether the top of the TV may show room name, time and sharing key."""
    encrypt_shared_screen_content: bool | None
    """Whether screens and content shared in meetings are encrypted."""
    hide_id_for_private_meeting: bool | None
    """Whether the displays of the room hide host and meeting ID of private meetings, besides the
    topic. Also holds for public meetings that were turned private.
    """
    hide_share_instruction: bool | None
    """Whether the TV hides the instructions for sharing."""
    send_whiteboard_to_internal_contact_only: bool | None
    """Whether whiteboards can only be sent to contacts or internal users."""
    show_alert_before_meeting: bool | None
    """Whether the TV alerts to the next meeting. Needs `upcoming_meeting_alert`."""
    show_call_history_in_room: bool | None
    """Whether the controller shows the meetings joined and the phone calls made before."""
    show_contact_list_on_controller: bool | None
    """Whether people can be invited from the contact list, when a meeting starts and while it runs."""
    make_room_alternative_host: bool | None
    """Whether the room serves as alternative host: joining an internal meeting before everybody
    else makes it the host.
    """
    hide_user_personal_information: bool | None
    """Whether the page of a contact hides all personal data."""
    bypass_meeting_password: bool | None
    """Whether a room joins a scheduled meeting from its meeting list without the passcode being
    typed in.
    """
    show_non_video_participants: bool | None
    """Whether the room's display also shows participants without video by default."""
    start_airplay_manually: bool | None
    """Whether an administrator has to start AirPlay instead of it being available at all times."""
    start_airplay_mirroring: bool | None
    """Whether content can be shared with Apple's screen mirroring (Airplay)."""
    support_join_3rd_party_meeting: bool | None
    """Whether Skype for Business, GoToMeeting and WebEx are integrated, with a dial-in button in
    the controller's meeting list.
    """
    transform_meeting_to_private: bool | None
    """Whether all meetings in the room count as private; a general title then takes the place of
    their topic.
    """
    upcoming_meeting_alert: bool | None
    """Whether the controller reminds 10 minutes before the next meeting."""
    weekly_system_restart: bool | None
    """Whether the computer and the controller of the room restart once a week."""
    entry_exit_chime: str | None
    """When a sound is played: `host` as the host joins or leaves, `all` for every participant,
    `none` never.

    Known values: `host`, `all`, `none`.
    """
    record_play_own_voice: bool | None
    """Whether participants who join by phone can record their own voice as the sound of their
    entering and leaving.
    """
    incoming_meeting_request: _models.IncomingMeetingRequest | None
    """How the room deals with incoming calls to meetings."""
    automatically_accept_far_end_camera_control_request: bool | None
    """Whether the room automatically accepts requests of other Zoom clients in a meeting to control
    its camera (FECC).
    """
    zr_always_display_name_label_in_meeting: bool | None
    """Whether name labels always show in meetings of the room, even in those of two participants."""
    auto_accept_incoming_call_and_fecc: bool | None
    """Whether calls from other Zoom Rooms or contacts of the account are accepted automatically,
    and their far-end camera control with them. Only for locations of the type country.
    """
    hide_self_view: bool | None
    """Whether the room does not see its own video, which the others still see. Only for locations
    of the type country.
    """
    lock_speaker_volume_control: bool | None
    """Whether the controller's volume control is locked. Only for locations of the type country."""
    start_hdmi_content_share_manualy: bool | None
    """Whether content from a device is shared by hand instead of being detected automatically. Only
    for locations of the type country.
    """
    voice_commands: bool | None
    """Whether the room obeys voice commands."""

    _READERS = {"incoming_meeting_request": "IncomingMeetingRequest"}
