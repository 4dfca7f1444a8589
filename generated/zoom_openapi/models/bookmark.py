# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Bookmark(_Record):
    channel_id: str | None
    """ID of the channel the bookmarked message is in."""
    channel_name: str | None
    """Name of the channel."""
    message: str | None
    """Text of the message."""
    message_id: str | None
    """ID of the bookmarked message; with it, the whole message can be fetched."""
    message_timestamp: int | None
    """When the bookmarked message was sent."""
    sender_user_id: str | None
    """The sender's user ID. Left out when the sender is on another account."""
    sender_member_id: str | None
    """Member ID of the sender."""
    sender_display_name: str | None
    """Name the sender is shown with."""
    is_sent_by_user: bool | None
    """Whether the bookmarked message was sent by the user."""
    reply_main_message_id: str | None
    """ID of the main message. Present only for bookmarks of replies and thread messages."""
    reply_main_message_timestamp: int | None
    """Timestamp of the main message. Present only for bookmarks of replies and thread messages."""
    peer_contact_name: str | None
    """Name of the other person in the conversation."""
    peer_contact_user_id: str | None
    """User ID of the other person of the conversation. Absent if that person belongs to another
    account.
    """
    peer_contact_member_id: str | None
    """Member ID of the other person of the conversation."""
