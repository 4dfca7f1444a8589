# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockedInMeetingSettings(_Record):
    alert_guest_join: bool | None
    """Whether this setting is locked: whether members of the account are shown that a guest, a
    person from outside the account, is in the meeting or webinar.
    """
    allow_users_to_delete_messages_in_meeting_chat: bool | None
    """Whether this setting is locked: whether users can delete messages in the chat of a running
    meeting.
    """
    allow_live_streaming: bool | None
    """Whether this setting is locked: whether meetings can be livestreamed."""
    allow_show_zoom_windows: bool | None
    """Whether this setting is locked: whether Zoom's own windows stay visible to the others while a
    screen is shared.
    """
    annotation: bool | None
    """Whether this setting is locked: whether participants can draw and write on shared screens
    with the annotation tools.
    """
    anonymous_question_answer: bool | None
    """Whether the setting for anonymous questions in Q&A is locked."""
    attendee_on_hold: bool | None
    """Deprecated and without effect. Whether this setting is locked: whether the host could put an
    attendee on hold.
    """
    attention_mode_focus_mode: bool | None
    """Whether the setting for Focus Mode, in which only the video and profile pictures of the host
    and co-hosts are shown, is locked.
    """
    auto_answer: bool | None
    """Whether this setting is locked: whether users see an auto-answer group among their chat
    contacts and can add contacts to it.
    """
    auto_generated_captions: bool | None
    """Whether this setting is locked: whether live transcription can produce captions
    automatically.
    """
    auto_saving_chat: bool | None
    """Whether this setting is locked: whether all in-meeting chats are saved automatically, without
    the host doing it.
    """
    breakout_room: bool | None
    """Whether this setting is locked: whether the host can split a meeting into breakout rooms."""
    chat: bool | None
    """Whether this setting is locked: whether participants can send chat messages that everybody in
    the meeting sees.
    """
    meeting_question_answer: bool | None
    """Whether this setting is locked: whether meetings have questions and answers: participants
    ask, and host and participants reply.
    """
    closed_caption: bool | None
    """Whether this setting is locked: whether the host may write closed captions, or leave them to
    a participant or a third-party device.
    """
    co_host: bool | None
    """Whether this setting is locked: whether co-hosts can be named by the host, who get the same
    controls in the meeting.
    """
    custom_data_center_regions: bool | None
    """Whether the setting for choosing data center regions is locked."""
    disable_screen_sharing_for_host_meetings: bool | None
    """Whether this setting is locked: whether desktop screen sharing is off in meetings that the
    user hosts.
    """
    disable_screen_sharing_for_in_meeting_guests: bool | None
    """Whether this setting is locked: whether screen sharing is off while guests are in the
    meeting.
    """
    dscp_marking: bool | None
    """Whether the setting for DSCP marking is locked."""
    e2e_encryption: bool | None
    """Whether this setting is locked: whether meetings must be encrypted, third-party endpoints
    (H.323 and SIP) included.
    """
    entry_exit_chime: str | None
    """Sound for joining and leaving: `host` the host alone hears it, `all` everybody does, `none`
    nobody.
    """
    far_end_camera_control: bool | None
    """Whether this setting is locked: whether a user can let another participant control the camera
    during a meeting.
    """
    feedback: bool | None
    """Whether this setting is locked: whether users may give Zoom feedback after a meeting."""
    file_transfer: bool | None
    """Whether the setting for sending files in the chat of meetings is locked."""
    full_transcript: bool | None
    """Whether this setting is locked: whether participants can see the full transcript in the side
    panel of the meeting.
    """
    group_hd: bool | None
    """Whether this setting is locked: whether meetings use high-definition video for host and
    participants, at the cost of more bandwidth.
    """
    webinar_group_hd: bool | None
    """Whether this setting is locked: whether webinars use high-definition video for host and
    participants, at the cost of more bandwidth.
    """
    language_interpretation: bool | None
    """Whether the settings for language interpretation are locked."""
    sign_language_interpretation: bool | None
    """Whether the settings for sign language interpretation are locked."""
    manual_captions: bool | None
    """Whether this setting is locked: whether captions can be typed by the host or by an assigned
    participant, or added by a third-party device.
    """
    meeting_reactions: bool | None
    """Whether this setting is locked: whether participants can react with emojis in a meeting."""
    webinar_reactions: bool | None
    """Whether this setting is locked: whether reactions can be used in webinars."""
    meeting_survey: bool | None
    """Whether this setting is locked: whether hosts can show participants a survey after a meeting."""
    original_audio: bool | None
    """Whether this setting is locked: whether users can choose original sound."""
    polling: bool | None
    """Whether this setting is locked: whether the meeting controls offer polls, with which the host
    can survey the participants.
    """
    post_meeting_feedback: bool | None
    """Whether this setting is locked: whether a short survey, thumbs up or down, is shown at the
    end of each meeting.
    """
    private_chat: bool | None
    """Whether this setting is locked: whether participants of a meeting can send private messages
    to one another.
    """
    remote_control: bool | None
    """Whether this setting is locked: whether the person sharing can let others control what is
    shared.
    """
    non_verbal_feedback: bool | None
    """Whether this setting is locked: whether participants can give feedback with icons in the
    participants panel, without speaking.
    """
    remote_support: bool | None
    """Whether this setting is locked: whether the host can give a participant remote support, one
    to one.
    """
    request_permission_to_unmute_participants: bool | None
    """Whether this setting is locked: whether participants are asked for their consent to being
    unmuted by the host.
    """
    save_caption: bool | None
    """Whether this setting is locked: whether participants can save the captions or the transcript."""
    save_captions: bool | None
    """Whether this setting is locked: whether participants can save the captions or the transcript."""
    screen_sharing: bool | None
    """Whether this setting is locked: whether host and participants can share their screens or
    other content.
    """
    sending_default_email_invites: bool | None
    """Whether this setting is locked: whether only the default email program is offered for
    inviting by email.
    """
    show_meeting_control_toolbar: bool | None
    """Whether this setting is locked: whether the meeting controls stay visible throughout the
    meeting.
    """
    slide_control: bool | None
    """Whether this setting is locked: whether a presenter can let others move through the slides."""
    stereo_audio: bool | None
    """Whether this setting is locked: whether users can choose stereo audio."""
    use_html_format_email: bool | None
    """Whether this setting is locked: whether invitations made with the Outlook plugin are
    formatted as HTML, not as plain text.
    """
    virtual_background: bool | None
    """Whether this setting is locked: whether users can replace their background with a picture."""
    webinar_chat: bool | None
    """Whether the settings for the chat in webinars are locked."""
    webinar_live_streaming: bool | None
    """Whether the settings for livestreaming webinars are locked."""
    webinar_polling: bool | None
    """Whether the settings for polls in webinars are locked."""
    webinar_question_answer: bool | None
    """Whether this setting is locked: whether attendees of webinars can put questions to host and
    panelists.
    """
    webinar_survey: bool | None
    """Whether this setting is locked: whether hosts can show attendees surveys after a webinar."""
    whiteboard: bool | None
    """Whether this setting is locked: whether participants can share a whiteboard with annotation
    tools.
    """
