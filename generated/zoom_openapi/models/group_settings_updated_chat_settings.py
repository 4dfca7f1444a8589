# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsUpdatedChatSettings(_Record):
    share_files: _models.ShareFiles | None
    """Sharing of files in chat: whether users can do so, who can see the files, and which
    restrictions apply.
    """
    chat_emojis: _models.ChatEmojisSettings | None
    """The emojis that users can use in chats."""
    record_voice_messages: bool | None
    """Whether users can record voice messages and send them in chats."""
    record_video_messages: bool | None
    """Whether users can record video messages and send them in chats. Needs the setting for sharing
    files.
    """
    screen_capture: bool | None
    """Whether users can take screenshots and send them in chats."""
    create_public_channels: bool | None
    """Whether users can create public channels."""
    create_private_channels: bool | None
    """Whether users can create private channels."""
    share_links_in_chat: bool | None
    """Whether links to messages and to channels can be shared in Team Chat."""
    schedule_meetings_in_chat: bool | None
    """Whether users can schedule meetings from a chat or channel."""
    allow_users_to_search_others_options: str | None
    """Which other users can be found by searching, as comma-separated numbers: `1` those in the
    same account, `2` those under the same master account with all its sub accounts, `3` those in
    the same organization. Empty for none.
    """
    allow_users_to_add_contacts: _models.AllowUsersToSettings | None
    """Adding of contacts by users: whether it is possible, and which contacts."""
    allow_users_to_chat_with_others: _models.AllowUsersToChatWithOthersSettings | None
    """Chatting of users with others: whether it is possible, and with whom."""
    chat_etiquette_tool: _models.ChatEtiquetteTool | None
    """The Chat Etiquette Tool, whose policies look for keywords and text patterns in chat messages."""
    send_data_to_third_party_archiving_service: (
        _models.SendDataToThirdPartyArchivingServiceSettings | None
    )
    """Sending of chat data to a third-party archiving service."""

    _READERS = {
        "share_files": "ShareFiles",
        "chat_emojis": "ChatEmojisSettings",
        "allow_users_to_add_contacts": "AllowUsersToSettings",
        "allow_users_to_chat_with_others": "AllowUsersToChatWithOthersSettings",
        "chat_etiquette_tool": "ChatEtiquetteTool",
        "send_data_to_third_party_archiving_service": "SendDataToThirdPartyArchivingServiceSettings",
    }
