# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelInvitationCreatedEventObject(_Record):
    organization: _models.Organization | None
    """Organization of the channel's owner. Empty for an external organization."""
    channel: _models.TeamChatChannelInvitationAcceptedChannel | None
    """The channel. Empty for an external channel."""
    invitee: _models.Invitee | None
    """The person invited."""
    inviters: Sequence[_models.TeamChatChannelInvitationCreatedInviter] | None
    """Those who invited."""
    date_time: datetime.datetime | None
    """When the invitation was created."""
    timestamp: int | None
    """When the invitation was created, as a timestamp."""

    _READERS = {
        "organization": "Organization",
        "channel": "TeamChatChannelInvitationAcceptedChannel",
        "invitee": "Invitee",
        "inviters": ["TeamChatChannelInvitationCreatedInviter"],
        "date_time": "date-time",
    }
