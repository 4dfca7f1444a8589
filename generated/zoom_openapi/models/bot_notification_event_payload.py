# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BotNotificationEventPayload(_Record, init=False):
    account_id: str | None
    """The account's ID."""
    channel_name: str | None
    cmd: str | None
    name: str | None
    """Name of the object that holds it."""
    robot_jid: str | None
    timestamp: int | None
    """When the message was sent."""
    to_jid: str | None
    user_id: str | None
    """The user's ID or email address, or `me` for the calling user."""
    user_jid: str | None
    user_name: str | None

    _WIRE_NAMES = {
        "account_id": "accountId",
        "channel_name": "channelName",
        "robot_jid": "robotJid",
        "to_jid": "toJid",
        "user_id": "userId",
        "user_jid": "userJid",
        "user_name": "userName",
    }
