# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelInvitationDeclinedEventObject(_Record):
    organization: _models.Organization | None
    """Organization of the channel's owner. Empty for an external organization."""
    channel: _models.TeamChatChannelInvitationAcceptedChannel | None
    """The channel. Empty for an external channel."""
    invitee: _models.Invitee | None
    """The person invited."""
    inviters: Sequence[_models.Inviter] | None
    """Those who invited."""
    date_time: datetime.datetime | None
    """When the invitation was declined."""
    timestamp: int | None
    """When the invitation was declined, as a timestamp."""
    type_: str | None
    """Who declined it: an administrator of the account that owns the channel
    (`by_channel_owner_account_admin`) or of the invitee's account (`by_invitee_account_admin`).

    Known values: `by_channel_owner_account_admin`, `by_invitee_account_admin`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "organization": "Organization",
        "channel": "TeamChatChannelInvitationAcceptedChannel",
        "invitee": "Invitee",
        "inviters": ["Inviter"],
        "date_time": "date-time",
    }
