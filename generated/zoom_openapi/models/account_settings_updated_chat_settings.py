# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsUpdatedChatSettings(_Record):
    allow_bots_chat: bool | None
    """Whether chatbots can read and write messages in the chats and channels they were added to."""
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
    create_group_chat: bool | None
    """Whether users can create group chats."""
    share_links_in_chat: bool | None
    """Whether links to messages and to channels can be shared in Team Chat."""
    schedule_meetings_in_chat: bool | None
    """Whether users can schedule meetings from a chat or channel."""
    set_retention_period_in_cloud: _models.SetRetentionPeriodInSettings | None
    """How long messages and files are kept in Zoom's cloud."""
    set_retention_period_in_local: _models.SetRetentionPeriodInLocalSettings | None
    """How long messages, other than those of personal channels, are kept on local devices."""
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
    apply_local_storage_to_personal_channel: (
        _models.ApplyLocalStorageToPersonalChannelSettings | None
    )
    """How long messages of personal channels are stored on local devices."""
    translate_messages: bool | None
    """Whether users can translate messages in Team Chat."""
    search_and_send_animated_gif_images: (
        _models.AccountSettingsUpdatedSearchAndSendAnimatedGifImagesSettings | None
    )
    """Search for GIF images from GIPHY while a message is written."""
    external_collab_restrict: _models.ExternalCollabRestrictSettings | None
    """Restriction of external collaboration in group chats or channels, by a selected group."""
    external_user_control: _models.ExternalUserControlSettings | None
    """Adding of external users to group chats and channels."""
    external_invite_approve: _models.ExternalApproveSettings | None
    """Approval by an administrator before external users are added to group chats and channels."""
    external_member_join: _models.ExternalMemberJoinSettings | None
    """Joining of external group chats and channels by members of the organization."""
    external_join_approve: _models.ExternalJoinApproveSettings | None
    """Approval by an administrator before members join external group chats and channels."""
    download_file: bool | None
    """Whether users can download files in chat."""
    share_screen_in_chat: bool | None
    """Whether users can share their screen from chat."""
    code_snippet: bool | None
    """Whether users can send code snippets in chat."""
    personal_channel: bool | None
    """Whether users have a personal chat."""
    store_revise_chat: bool | None
    """Whether earlier versions of edited and deleted messages are stored."""
    set_chat_as_default_tab: bool | None
    """Whether Team Chat is the tab that first-time users see by default."""
    hyper_link: bool | None
    """Whether messages in Team Chat can contain hyperlinks."""
    suppress_removal_notification: bool | None
    """Whether notices about deleted, deactivated and reactivated users are kept out of chats and
    channels.
    """
    suppress_user_group_notification: bool | None
    """Whether notices about users who were added or removed are kept out of channels."""
    allow_remove_msg_by_owner_and_admins: bool | None
    """Whether the owner and administrators of a channel can remove messages of other members."""
    allow_huddles_from_channels: bool | None
    """Whether users can start huddles from channels."""
    shared_spaces: bool | None
    """Whether users can create shared spaces."""
    chat_email_address: _models.ChatEmailAddressSettings | None
    """Email addresses for chats and channels, which users can create. Email sent to such an address
    is also posted in its chat or channel.
    """
    read_receipts: _models.ReadReceiptSettings | None
    """Signs that a message was seen by its recipients, in chats and channels with fewer than 20
    members.
    """
    allow_delete_message: _models.AllowMessageSettings | None
    """Deleting of own messages in Team Chat. While it is off, owners and administrators of a
    channel cannot remove the messages of others either. The time frame can be set even when the
    account's setting is off and unlocked.
    """
    allow_edit_message: _models.AllowEditMessageSettings | None
    """Editing of own messages in Team Chat. The time frame can be set even when the account's
    setting is off and unlocked.
    """
    show_status_to_internal_contact: bool | None
    """Whether users' status is shown to internal contacts."""
    presence_on_meeting: bool | None
    """Whether a user's presence status changes during meetings and calls."""
    presence_away_when_screen_saver: bool | None
    """Whether a user's status changes to away when the screen saver starts."""
    show_h323_contact_tab: bool | None
    """Whether H.323 contacts are shown."""
    ai_summary: _models.Ai | None
    """Summaries of chats, channels and shared documents with AI Companion: whether users can make
    them, and where this is shown.
    """
    ai_compose: _models.AiComposeSettings | None
    """Writing of chat messages with AI Companion: whether it is on, and where it is shown."""
    ai_recommend: bool | None
    """Whether AI Companion makes recommendations in Team Chat."""
    ai_quick_reply: bool | None
    """Whether AI Companion suggests quick replies in Team Chat."""
    ai_sentence_completion: bool | None
    """Whether AI Companion completes sentences in Team Chat."""
    ai_quick_schedule: bool | None
    """Whether AI Companion offers quick scheduling in Team Chat."""
    survey_poll: bool | None
    """Whether users can start polls in chats and channels."""
    type_: str | None
    """Type sent with the chat settings; not documented further."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "share_files": "ShareFiles",
        "chat_emojis": "ChatEmojisSettings",
        "set_retention_period_in_cloud": "SetRetentionPeriodInSettings",
        "set_retention_period_in_local": "SetRetentionPeriodInLocalSettings",
        "allow_users_to_add_contacts": "AllowUsersToSettings",
        "allow_users_to_chat_with_others": "AllowUsersToChatWithOthersSettings",
        "chat_etiquette_tool": "ChatEtiquetteTool",
        "send_data_to_third_party_archiving_service": "SendDataToThirdPartyArchivingServiceSettings",
        "apply_local_storage_to_personal_channel": "ApplyLocalStorageToPersonalChannelSettings",
        "search_and_send_animated_gif_images": "AccountSettingsUpdatedSearchAndSendAnimatedGifImagesSettings",
        "external_collab_restrict": "ExternalCollabRestrictSettings",
        "external_user_control": "ExternalUserControlSettings",
        "external_invite_approve": "ExternalApproveSettings",
        "external_member_join": "ExternalMemberJoinSettings",
        "external_join_approve": "ExternalJoinApproveSettings",
        "chat_email_address": "ChatEmailAddressSettings",
        "read_receipts": "ReadReceiptSettings",
        "allow_delete_message": "AllowMessageSettings",
        "allow_edit_message": "AllowEditMessageSettings",
        "ai_summary": "Ai",
        "ai_compose": "AiComposeSettings",
    }
