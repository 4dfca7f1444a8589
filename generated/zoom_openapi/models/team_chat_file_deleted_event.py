# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatFileDeletedEvent(_Record):
    event: str | None
    """Name of the event, here `team_chat.file_deleted`."""
    event_ts: int | None
    """When it happened, in milliseconds since 1970-01-01 UTC."""
    payload: _models.TeamChatFileChangedEventPayload | None
    """What the event tells: the account, whoever caused it where that is known, and in `object` the
    thing it is about.
    """

    _READERS = {"payload": "TeamChatFileChangedEventPayload"}
