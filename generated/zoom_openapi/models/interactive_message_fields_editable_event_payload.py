# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InteractiveMessageFieldsEditableEventPayload(_Record, init=False):
    account_id: str | None
    """The account's ID."""
    channel_name: str | None
    field_edit_item: _models.FieldEditItem | None
    message_id: str | None
    """ID of the message."""
    original: _models.InteractiveMessageFieldsEditableEventPayloadOriginal | None
    robot_jid: str | None
    timestamp: str | None
    """When the message was sent."""
    to_jid: str | None
    user_id: str | None
    """The user's ID or email address, or `me` for the calling user."""
    user_jid: str | None
    user_name: str | None

    _WIRE_NAMES = {
        "account_id": "accountId",
        "channel_name": "channelName",
        "field_edit_item": "fieldEditItem",
        "message_id": "messageId",
        "robot_jid": "robotJid",
        "to_jid": "toJid",
        "user_id": "userId",
        "user_jid": "userJid",
        "user_name": "userName",
    }

    _READERS = {
        "field_edit_item": "FieldEditItem",
        "original": "InteractiveMessageFieldsEditableEventPayloadOriginal",
    }
