# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsUpdatedInMeetingSettings(_Record):
    alert_guest_join: bool | None
    """Whether members of the account are shown that a guest, a person from outside the account, is
    in the meeting or webinar.
    """
    allow_users_to_delete_messages_in_meeting_chat: bool | None
    """Whether users can delete messages in the chat of a running meeting."""
    allow_live_streaming: bool | None
    """Whether meetings can be livestreamed."""
    allow_participants_chat_with: int | None
    """Whom participants of a meeting can write to in the chat: `1` nobody, `2` host and co-hosts,
    `3` everybody, publicly only, `4` everybody, publicly and privately. Needs Zoom client 5.7.3
    or later.

    Known values: `1`, `2`, `3`, `4`.
    """
    allow_show_zoom_windows: bool | None
    """Whether Zoom's own windows stay visible to the others while a screen is shared."""
    allow_users_save_chats: int | None
    """What participants of a meeting can save of the chat: `1` nothing, `2` only messages of host
    and co-hosts, `3` everything.

    Known values: `1`, `2`, `3`.
    """
    annotation: bool | None
    """Whether participants can draw and write on shared screens with the annotation tools."""
    auto_answer: bool | None
    """Whether users see an auto-answer group among their chat contacts and can add contacts to it.
    Calls from members of that group are taken without asking.
    """
    auto_saving_chat: bool | None
    """Whether all in-meeting chats are saved automatically, without the host doing it."""
    breakout_room: bool | None
    """Whether the host can split a meeting into breakout rooms."""
    breakout_room_schedule: bool | None
    """Whether the host can fill breakout rooms with participants already while scheduling. Needs
    Zoom version 4.5.0 or later.
    """
    chat: bool | None
    """Whether participants can send chat messages that everybody in the meeting sees."""
    meeting_question_answer: bool | None
    """Whether meetings have questions and answers: participants ask, and host and participants
    reply.
    """
    closed_caption: bool | None
    """Whether the host may write closed captions, or leave them to a participant or a third-party
    device.
    """
    closed_captioning: _models.ClosedCaptioningSettings | None
    """Settings for closed captions."""
    co_host: bool | None
    """Whether co-hosts can be named by the host, who get the same controls in the meeting."""
    custom_data_center_regions: bool | None
    """Whether the data center regions for real-time meeting traffic are chosen in
    `data_center_regions`; if not, the default regions are used.
    """
    custom_live_streaming_service: bool | None
    """Whether livestreaming to a service of one's own choice is allowed."""
    custom_service_instructions: str | None
    """Instructions for hosts on how to set up a livestream to a custom service."""
    data_center_regions: Sequence[str] | None
    """The chosen data center regions, used when `custom_data_center_regions` is `true`: `DE`
    Germany, `IE` Ireland, `NL` Netherlands; `CA` Canada, `US` United States, `MX` Mexico, `LA`
    Latin America; `CN` China, `SG` Singapore, `HK` Hong Kong SAR, `TY` Japan, `IN` India, `AU`
    Australia.

    Known values: `AU`, `LA`, `CA`, `CN`, `DE`, `HK`, `IN`, `IE`, `TY`, `MX`, `NL`, `SG`, `US`.
    """
    disable_screen_sharing_for_host_meetings: bool | None
    """Whether desktop screen sharing is off in meetings that the user hosts."""
    disable_screen_sharing_for_in_meeting_guests: bool | None
    """Whether screen sharing is off while guests are in the meeting."""
    e2e_encryption: bool | None
    """Whether meetings must be encrypted, third-party endpoints (H.323 and SIP) included."""
    entry_exit_chime: bool | None
    """Whether a sound plays when people join or leave."""
    far_end_camera_control: bool | None
    """Whether a user can let another participant control the camera during a meeting."""
    feedback: bool | None
    """Whether users may give Zoom feedback after a meeting."""
    file_transfer: bool | None
    """Whether files can be sent in the chat of meetings."""
    group_hd: bool | None
    """Whether meetings use high-definition video for host and participants, at the cost of more
    bandwidth.
    """
    join_from_desktop: bool | None
    """Whether people can join meetings in a desktop browser, where less works than in the app."""
    join_from_mobile: bool | None
    """Whether people can join meetings in a mobile browser, where less works than in the app."""
    language_interpretation: _models.LanguageInterpretationSettings | None
    """Settings for language interpretation."""
    sign_language_interpretation: _models.SignLanguageInterpretationSettings | None
    """Settings for sign language interpretation, in which hosts make participants interpreters
    while scheduling or during the meeting. Needs Zoom version 5.11.3 or later.
    """
    live_streaming_facebook: bool | None
    """Whether meetings can be livestreamed to Facebook."""
    live_streaming_youtube: bool | None
    """Whether meetings can be livestreamed to YouTube."""
    manual_captioning: _models.ManualCaptioningSettings | None
    """Settings for captions that people type."""
    meeting_polling: _models.PollingSettings | None
    """Settings for polls in meetings."""
    meeting_reactions: bool | None
    """Whether participants can react with emojis in a meeting."""
    meeting_reactions_emojis: str | None
    """Emojis for meeting reactions: `all` those of the Zoom chat, or `selected` for the six
    standard ones.

    Known values: `all`, `selected`.
    """
    allow_host_panelists_to_use_audible_clap: bool | None
    """Whether host and panelists of a webinar can clap audibly."""
    webinar_reactions: bool | None
    """Whether reactions can be used in webinars."""
    meeting_survey: bool | None
    """Whether hosts can show participants a survey after a meeting. Needs Zoom version 5.7.3 or
    later.
    """
    non_verbal_feedback: bool | None
    """Whether participants can give feedback with icons in the participants panel, without
    speaking.
    """
    only_host_view_device_list: bool | None
    """Whether the list of H.323 and SIP devices is for the host alone."""
    original_audio: bool | None
    """Whether users can choose original sound."""
    polling: bool | None
    """Whether the meeting controls offer polls, with which the host can survey the participants."""
    post_meeting_feedback: bool | None
    """Whether a short survey, thumbs up or down, is shown at the end of each meeting."""
    private_chat: bool | None
    """Whether participants of a meeting can send private messages to one another."""
    record_play_own_voice: bool | None
    """Whether participants who join by phone can record their own voice as the sound of their
    entering and leaving.
    """
    remote_control: bool | None
    """Whether the person sharing can let others control what is shared."""
    remote_support: bool | None
    """Whether the host can give a participant remote support, one to one."""
    request_permission_to_unmute: bool | None
    """Whether participants can be asked for permission to be unmuted."""
    screen_sharing: bool | None
    """Whether host and participants can share their screens or other content."""
    sending_default_email_invites: bool | None
    """Whether only the default email program is offered for inviting by email."""
    show_a_join_from_your_browser_link: bool | None
    """Whether people can join meetings in a browser, without installing Zoom. Less works there than
    in the app.
    """
    show_device_list: bool | None
    """Whether a list of H.323 and SIP devices is shown."""
    show_meeting_control_toolbar: bool | None
    """Whether the meeting controls stay visible throughout the meeting."""
    slide_control: bool | None
    """Whether a presenter can let others move through the slides. Needs Zoom version 5.8.3 or
    later.
    """
    stereo_audio: bool | None
    """Whether users can choose stereo audio."""
    unchecked_data_center_regions: Sequence[str] | None
    """The data center regions that are not chosen, when `custom_data_center_regions` is `true`:
    `EU` Europe; `US` United States, `CA` Canada, `LA` Latin America; `AU` Australia; `TY` Tokyo,
    `CN` China, `IN` India, `HK` Hong Kong.

    Known values: `EU`, `HK`, `AU`, `IN`, `TY`, `CN`, `US`, `CA`, `DE`, `NL`, `LA`.
    """
    use_html_format_email: bool | None
    """Whether invitations made with the Outlook plugin are formatted as HTML, not as plain text."""
    virtual_background: bool | None
    """Whether users can replace their background with a picture."""
    virtual_background_settings: _models.VirtualBackgroundSettings | None
    """Settings for virtual backgrounds."""
    waiting_room: bool | None
    """Whether participants wait in the waiting room until the host admits them one by one."""
    webinar_chat: _models.WebinarChatSettings | None
    """Settings for the chat in webinars."""
    webinar_live_streaming: _models.WebinarLiveStreamingSettings | None
    """Settings for livestreaming webinars."""
    webinar_polling: _models.WebinarPollingSettings | None
    """Settings for polls in webinars."""
    webinar_question_answer: bool | None
    """Whether attendees of webinars can put questions to host and panelists."""
    webinar_survey: bool | None
    """Whether hosts can show attendees surveys after a webinar."""
    whiteboard: bool | None
    """Whether participants can share a whiteboard with annotation tools."""
    who_can_share_screen: str | None
    """Who can share in a meeting: `host` the host only, `all` participants as well. In webinars
    only hosts and panelists can.

    Known values: `host`, `all`.
    """
    who_can_share_screen_when_someone_is_sharing: str | None
    """Who can start sharing while someone else shares: `host` the host only, `all` participants as
    well. In webinars only hosts and panelists can.

    Known values: `host`, `all`.
    """
    participants_share_simultaneously: str | None
    """How many can share at a time: `one`, or `multiple`, for which two monitors are best.
    Attendees of webinars never share.

    Known values: `multiple`, `one`.
    """
    workplace_by_facebook: bool | None
    """Whether meetings can be livestreamed to Workplace by Facebook."""

    _READERS = {
        "closed_captioning": "ClosedCaptioningSettings",
        "language_interpretation": "LanguageInterpretationSettings",
        "sign_language_interpretation": "SignLanguageInterpretationSettings",
        "manual_captioning": "ManualCaptioningSettings",
        "meeting_polling": "PollingSettings",
        "virtual_background_settings": "VirtualBackgroundSettings",
        "webinar_chat": "WebinarChatSettings",
        "webinar_live_streaming": "WebinarLiveStreamingSettings",
        "webinar_polling": "WebinarPollingSettings",
    }
