# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BotNotificationEventPayload(_Record):
    account_id: str | None
    """ID of the account of the user."""
    channel_name: str | None
    """Name of the channel to which the message belongs."""
    cmd: str | None
    """The slash command that the user entered."""
    name: str | None
    """Name of the chatbot."""
    robot_jid: str | None
    """Jabber ID (JID) that identifies the chatbot."""
    timestamp: int | None
    """When the command was sent, as a timestamp."""
    to_jid: str | None
    """Jabber ID (JID) of the channel or user to which the message went."""
    user_id: str | None
    """ID of the user who entered the command."""
    user_jid: str | None
    """Jabber ID (JID) of the user."""
    user_name: str | None
    """Name that the user is shown with."""

    _WIRE_NAMES = {
        "account_id": "accountId",
        "channel_name": "channelName",
        "robot_jid": "robotJid",
        "to_jid": "toJid",
        "user_id": "userId",
        "user_jid": "userJid",
        "user_name": "userName",
    }
