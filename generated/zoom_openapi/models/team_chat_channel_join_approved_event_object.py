# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelJoinApprovedEventObject(_Record):
    organization: _models.Organization | None
    """Organization of the channel's owner. Empty for an external organization."""
    channel: _models.TeamChatChannelInvitationAcceptedChannel | None
    """The channel. Empty for an external channel."""
    requester: _models.Requester | None
    """The person who wants to join."""
    date_time: datetime.datetime | None
    """When the request was approved."""
    timestamp: int | None
    """When the request was approved, as a timestamp."""
    type_: str | None
    """Who approved it: an administrator of the account that owns the channel
    (`by_channel_owner_account_admin`), one of the requester's account
    (`by_requester_account_admin`), or the channel's owner (`by_channel_owner`).

    Known values: `by_channel_owner_account_admin`, `by_requester_account_admin`,
    `by_channel_owner`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "organization": "Organization",
        "channel": "TeamChatChannelInvitationAcceptedChannel",
        "requester": "Requester",
        "date_time": "date-time",
    }
