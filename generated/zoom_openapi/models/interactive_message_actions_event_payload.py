# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InteractiveMessageActionsEventPayload(_Record):
    account_id: str | None
    """ID of the account of the user."""
    action_item: _models.ActionItem | None
    """The button that the user clicked."""
    channel_name: str | None
    """Name of the channel to which the message belongs."""
    message_id: str | None
    """ID of the chatbot message."""
    original: _models.InteractiveMessageActionsOriginal | None
    """The chatbot message that the user was sent."""
    robot_jid: str | None
    """Jabber ID (JID) that identifies the chatbot."""
    timestamp: int | None
    """When the user did it, as a timestamp."""
    to_jid: str | None
    """Jabber ID (JID) of the channel or user to which the message went."""
    user_id: str | None
    """ID of the user who did it."""
    user_jid: str | None
    """Jabber ID (JID) of the user."""
    user_name: str | None
    """Name that the user is shown with."""

    _WIRE_NAMES = {
        "account_id": "accountId",
        "action_item": "actionItem",
        "channel_name": "channelName",
        "message_id": "messageId",
        "robot_jid": "robotJid",
        "to_jid": "toJid",
        "user_id": "userId",
        "user_jid": "userJid",
        "user_name": "userName",
    }

    _READERS = {"action_item": "ActionItem", "original": "InteractiveMessageActionsOriginal"}
