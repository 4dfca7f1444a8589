# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockSettingsUpdatedChatSettings(_Record):
    share_files: bool | None
    """Sharing of files in chat: whether users can do so, who can see the files, and which
    restrictions apply.
    """
    chat_emojis: bool | None
    """The emojis that users can use in chats."""
    record_voice_messages: bool | None
    """Whether users can record voice messages and send them in chats."""
    record_video_messages: bool | None
    """Whether users can record video messages and send them in chats. Needs the setting for sharing
    files.
    """
    screen_capture: bool | None
    """Whether users can take screenshots and send them in chats."""
    share_links_in_chat: bool | None
    """Whether links to messages and to channels can be shared in Team Chat."""
    schedule_meetings_in_chat: bool | None
    """Whether users can schedule meetings from a chat or channel."""
    allow_users_to_add_contacts: bool | None
    """Adding of contacts by users: whether it is possible, and which contacts."""
    allow_users_to_chat_with_others: bool | None
    """Chatting of users with others: whether it is possible, and with whom."""
    chat_etiquette_tool: bool | None
    """The Chat Etiquette Tool, whose policies look for keywords and text patterns in chat messages."""
    send_data_to_third_party_archiving_service: bool | None
    """Sending of chat data to a third-party archiving service."""
    translate_messages: bool | None
    """Whether users can translate messages in Team Chat."""
    search_and_send_animated_gif_images: bool | None
    """Search for GIF images from GIPHY while a message is written."""
    set_retention_period_in_cloud: bool | None
    """How long messages and files are kept in Zoom's cloud."""
    set_retention_period_in_local: bool | None
    """How long messages, other than those of personal channels, are kept on local devices."""
    shared_spaces: bool | None
    """Whether users can create shared spaces."""
    allow_create_channels_and_group_chats: bool | None
    """Whether the setting that lets users create channels and group chats is locked."""
    allow_huddles_from_channels: bool | None
    """Whether users can start huddles from channels."""
    download_file: bool | None
    """Whether users can download files in chat."""
    share_screen_in_chat: bool | None
    """Whether users can share their screen from chat."""
    chat_email_address: bool | None
    """Email addresses for chats and channels, which users can create. Email sent to such an address
    is also posted in its chat or channel.
    """
    read_receipts: bool | None
    """Signs that a message was seen by its recipients, in chats and channels with fewer than 20
    members.
    """
    allow_delete_message: bool | None
    """Deleting of own messages in Team Chat. While it is off, owners and administrators of a
    channel cannot remove the messages of others either. The time frame can be set even when the
    account's setting is off and unlocked.
    """
    allow_edit_message: bool | None
    """Editing of own messages in Team Chat. The time frame can be set even when the account's
    setting is off and unlocked.
    """
    presence_on_meeting: bool | None
    """Whether a user's presence status changes during meetings and calls."""
    presence_away_when_screen_saver: bool | None
    """Whether a user's status changes to away when the screen saver starts."""
    ai_summary: bool | None
    """Summaries of chats, channels and shared documents with AI Companion: whether users can make
    them, and where this is shown.
    """
    ai_compose: bool | None
    """Writing of chat messages with AI Companion: whether it is on, and where it is shown."""
    ai_recommend: bool | None
    """Whether AI Companion makes recommendations in Team Chat."""
    ai_reply: bool | None
    """Whether the setting for quick replies with AI Companion is locked."""
    ai_sentence_completion: bool | None
    """Whether AI Companion completes sentences in Team Chat."""
    ai_quick_schedule: bool | None
    """Whether AI Companion offers quick scheduling in Team Chat."""
    survey_poll: bool | None
    """Whether users can start polls in chats and channels."""
