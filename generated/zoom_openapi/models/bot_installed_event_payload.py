# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BotInstalledEventPayload(_Record, init=False):
    account_id: str | None
    """The account's ID."""
    robot_jid: str | None
    timestamp: int | None
    """When the message was sent."""
    user_id: str | None
    """The user's ID or email address, or `me` for the calling user."""
    user_jid: str | None
    user_name: str | None

    _WIRE_NAMES = {
        "account_id": "accountId",
        "robot_jid": "robotJid",
        "user_id": "userId",
        "user_jid": "userJid",
        "user_name": "userName",
    }
