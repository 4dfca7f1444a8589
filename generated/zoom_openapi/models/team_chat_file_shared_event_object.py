# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatFileSharedEventObject(_Record, init=False):
    type_: str | None
    """Code of the plan."""
    channel_id: str | None
    """ID of the chat channel."""
    contact_email: str | None
    """Email address to contact about the registration."""
    contact_id: str | None
    contact_member_id: str | None
    is_external_user: bool | None
    """Whether the user is from outside the organization."""
    files: Sequence[_models.TeamChatFileChangedEventFile] | None
    """The files of the message."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"files": ["TeamChatFileChangedEventFile"]}
