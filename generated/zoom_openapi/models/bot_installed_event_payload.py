# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class BotInstalledEventPayload(_Record):
    account_id: str | None
    """ID of the account of the user."""
    robot_jid: str | None
    """Jabber ID (JID) that identifies the chatbot."""
    timestamp: int | None
    """When the user did it, as a timestamp."""
    user_id: str | None
    """ID of the user who did it."""
    user_jid: str | None
    """Jabber ID (JID) of the user."""
    user_name: str | None
    """Name that the user is shown with."""

    _WIRE_NAMES = {
        "account_id": "accountId",
        "robot_jid": "robotJid",
        "user_id": "userId",
        "user_jid": "userJid",
        "user_name": "userName",
    }
