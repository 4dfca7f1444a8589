# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LockedChatSettings(_Record):
    share_files: bool | None
    """Whether the setting for sharing files in chat is locked."""
    chat_emojis: bool | None
    """Whether the setting for emojis in chats is locked."""
    record_voice_messages: bool | None
    """Whether the setting for recording voice messages is locked."""
    record_video_messages: bool | None
    """Whether the setting for recording video messages is locked."""
    screen_capture: bool | None
    """Whether the setting for screenshots in chat is locked."""
    share_links_in_chat: bool | None
    """Whether the setting for sharing links to messages and channels is locked."""
    schedule_meetings_in_chat: bool | None
    """Whether the setting for scheduling meetings from chat is locked."""
    set_retention_period_in_cloud: bool | None
    """Whether the setting for keeping messages and files in Zoom's cloud is locked."""
    set_retention_period_in_local: bool | None
    """Whether the setting for keeping messages on local devices is locked."""
    allow_users_to_add_contacts: bool | None
    """Whether the setting for adding contacts is locked."""
    allow_users_to_chat_with_others: bool | None
    """Whether the setting for chatting with others is locked."""
    chat_etiquette_tool: bool | None
    """Whether the setting for the Chat Etiquette Tool is locked."""
    send_data_to_third_party_archiving_service: bool | None
    """Whether the setting for sending chat data to a third-party archiving service is locked."""
    translate_messages: bool | None
    """Whether the setting for translating messages in Team Chat is locked."""
    search_and_send_animated_gif_images: bool | None
    """Whether the setting for searching GIF images from GIPHY is locked."""
    shared_spaces: bool | None
    """Whether the setting for creating shared spaces is locked."""
    allow_create_channels_and_group_chats: bool | None
    """Whether the setting that lets users create channels and group chats is locked."""
    allow_huddles_from_channels: bool | None
    """Whether the setting for huddles from channels is locked."""
    download_file: bool | None
    """Whether the setting for downloading files in chat is locked."""
    share_screen_in_chat: bool | None
    """Whether the setting for sharing the screen from chat is locked."""
    chat_email_address: bool | None
    """Whether the setting for email addresses of chats is locked."""
    read_receipts: bool | None
    """Whether the setting for read receipts is locked."""
    allow_delete_message: bool | None
    """Whether the setting for deleting messages is locked."""
    allow_edit_message: bool | None
    """Whether the setting for editing messages is locked."""
    presence_on_meeting: bool | None
    """Whether the setting for changing the presence status during meetings and calls is locked."""
    presence_away_when_screen_saver: bool | None
    """Whether the setting for changing the status to away with the screen saver is locked."""
    ai_summary: bool | None
    """Whether the setting for summaries by AI Companion is locked."""
    ai_compose: bool | None
    """Whether the setting for writing chat messages with AI Companion is locked."""
    ai_recommend: bool | None
    """Whether the setting for recommendations by AI Companion is locked."""
    ai_reply: bool | None
    """Whether the setting for quick replies with AI Companion is locked."""
    ai_sentence_completion: bool | None
    """Whether the setting for sentence completion by AI Companion is locked."""
    ai_quick_schedule: bool | None
    """Whether the setting for quick scheduling with AI Companion is locked."""
    survey_poll: bool | None
    """Whether the setting for polls in chat is locked."""
