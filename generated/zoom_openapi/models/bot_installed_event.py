# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class BotInstalledEvent(_Record):
    event: str | None
    """Name of the event, here `bot_installed`."""
    payload: _models.BotInstalledEventPayload | None
    """What the event tells: the user, the chatbot, and where and what the user did."""

    _READERS = {"payload": "BotInstalledEventPayload"}
