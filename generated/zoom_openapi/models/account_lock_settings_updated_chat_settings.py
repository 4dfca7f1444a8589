# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountLockSettingsUpdatedChatSettings(_Record):
    share_files: bool | None
    """Whether this setting is locked: sharing of files in chat."""
    chat_emojis: bool | None
    """Whether this setting is locked: the emojis that users can use in chats."""
    record_voice_messages: bool | None
    """Whether this setting is locked: whether users can record voice messages and send them in
    chats.
    """
    record_video_messages: bool | None
    """Whether this setting is locked: whether users can record video messages and send them in
    chats. Needs the setting for sharing files.
    """
    screen_capture: bool | None
    """Whether this setting is locked: whether users can take screenshots and send them in chats."""
    share_links_in_chat: bool | None
    """Whether this setting is locked: whether links to messages and to channels can be shared in
    Team Chat.
    """
    schedule_meetings_in_chat: bool | None
    """Whether this setting is locked: whether users can schedule meetings from a chat or channel."""
    allow_users_to_add_contacts: bool | None
    """Whether this setting is locked: adding of contacts by users."""
    allow_users_to_chat_with_others: bool | None
    """Whether this setting is locked: chatting of users with others."""
    chat_etiquette_tool: bool | None
    """Whether this setting is locked: the Chat Etiquette Tool, whose policies look for keywords and
    text patterns in chat messages.
    """
    send_data_to_third_party_archiving_service: bool | None
    """Whether this setting is locked: sending of chat data to a third-party archiving service."""
    translate_messages: bool | None
    """Whether this setting is locked: whether users can translate messages in Team Chat."""
    search_and_send_animated_gif_images: bool | None
    """Whether this setting is locked: search for GIF images from GIPHY while a message is written."""
    set_retention_period_in_cloud: bool | None
    """Whether this setting is locked: how long messages and files are kept in Zoom's cloud."""
    set_retention_period_in_local: bool | None
    """Whether this setting is locked: how long messages, other than those of personal channels, are
    kept on local devices.
    """
    shared_spaces: bool | None
    """Whether this setting is locked: whether users can create shared spaces."""
    allow_create_channels_and_group_chats: bool | None
    """Whether this setting is locked: whether the setting that lets users create channels and group
    chats is locked.
    """
    allow_huddles_from_channels: bool | None
    """Whether this setting is locked: whether users can start huddles from channels."""
    download_file: bool | None
    """Whether this setting is locked: whether users can download files in chat."""
    share_screen_in_chat: bool | None
    """Whether this setting is locked: whether users can share their screen from chat."""
    chat_email_address: bool | None
    """Whether this setting is locked: email addresses for chats and channels, which users can
    create.
    """
    read_receipts: bool | None
    """Whether this setting is locked: signs that a message was seen by its recipients, in chats and
    channels with fewer than 20 members.
    """
    allow_delete_message: bool | None
    """Whether this setting is locked: deleting of own messages in Team Chat."""
    allow_edit_message: bool | None
    """Whether this setting is locked: editing of own messages in Team Chat."""
    presence_on_meeting: bool | None
    """Whether this setting is locked: whether a user's presence status changes during meetings and
    calls.
    """
    presence_away_when_screen_saver: bool | None
    """Whether this setting is locked: whether a user's status changes to away when the screen saver
    starts.
    """
    ai_summary: bool | None
    """Whether this setting is locked: summaries of chats, channels and shared documents with AI
    Companion.
    """
    ai_compose: bool | None
    """Whether this setting is locked: writing of chat messages with AI Companion."""
    ai_recommend: bool | None
    """Whether this setting is locked: whether AI Companion makes recommendations in Team Chat."""
    ai_reply: bool | None
    """Whether this setting is locked: whether the setting for quick replies with AI Companion is
    locked.
    """
    ai_sentence_completion: bool | None
    """Whether this setting is locked: whether AI Companion completes sentences in Team Chat."""
    ai_quick_schedule: bool | None
    """Whether this setting is locked: whether AI Companion offers quick scheduling in Team Chat."""
    survey_poll: bool | None
    """Whether this setting is locked: whether users can start polls in chats and channels."""
