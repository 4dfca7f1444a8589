# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InteractiveMessageEditableEvent(_Record):
    event: str | None
    """Name of the event, here `interactive_message_editable`."""
    event_ts: int | None
    """When it happened, in milliseconds since 1970-01-01 UTC."""
    callback_url: str | None
    """Address for one answer within 30 minutes after the event, shaped like a chatbot message:
    `content` is required.
    """
    callback_token: str | None
    """Bearer token for the answer to `callback_url`, good for 30 minutes."""
    payload: _models.InteractiveMessageEditableEventPayload | None
    """What the event tells: the user, the chatbot, and where and what the user did."""

    _READERS = {"payload": "InteractiveMessageEditableEventPayload"}
