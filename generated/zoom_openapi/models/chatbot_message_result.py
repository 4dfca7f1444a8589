# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatbotMessageResult(_Record):
    robot_jid: str | None
    """JID of the chatbot. The app's chat subscription settings show it."""
    to_jid: str | None
    """JID of the user or channel that received the message."""
    sent_time: str | None
    """When the message was sent, in UTC as `yyyy-MM-dd HH:mm:ss`; or, by operation, when the
    message was deleted, in UTC as `yyyy-MM-dd HH:mm:ss`; or when the message was sent.
    """
    message_id: str | None
    """ID of the message."""
    user_jid: str | None
    """JID of the user that the chatbot acts for. It spares the members of a channel the
    notifications that somebody set up who has since left.
    """
