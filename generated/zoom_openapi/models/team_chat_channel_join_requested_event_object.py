# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelJoinRequestedEventObject(_Record):
    organization: _models.Organization | None
    """Organization of the channel's owner. Empty for an external organization."""
    channel: _models.TeamChatChannelInvitationAcceptedChannel | None
    """The channel. Empty for an external channel."""
    requester: _models.Requester | None
    """The person who wants to join."""
    date_time: datetime.datetime | None
    """When the user asked to join."""
    timestamp: int | None
    """When the user asked to join, as a timestamp."""

    _READERS = {
        "organization": "Organization",
        "channel": "TeamChatChannelInvitationAcceptedChannel",
        "requester": "Requester",
        "date_time": "date-time",
    }
