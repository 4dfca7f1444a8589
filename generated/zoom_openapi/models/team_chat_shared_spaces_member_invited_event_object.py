# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatSharedSpacesMemberInvitedEventObject(_Record):
    space_id: str | None
    """The shared space's ID."""
    space_name: str | None
    """Name of the shared space."""
    members: Sequence[_models.TeamChatSharedSpacesMemberInvitedMember] | None
    """The invited users."""
    timestamp: int | None
    """When the members were invited, in milliseconds since 1970-01-01 UTC."""

    _READERS = {"members": ["TeamChatSharedSpacesMemberInvitedMember"]}
