# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatChannelInvitationApprovalRequestedEventObject(_Record):
    organization: _models.Organization | None
    """Organization of the channel's owner. Empty for an external organization."""
    channel: _models.TeamChatChannelInvitationAcceptedChannel | None
    """The channel. Empty for an external channel."""
    invitee: _models.TeamChatChannelInvitationApprovalRequestedInvitee | None
    """The person invited."""
    inviters: Sequence[_models.Inviter] | None
    """Those who invited."""
    date_time: datetime.datetime | None
    """When the approval was asked for."""
    timestamp: int | None
    """When the approval was asked for, as a timestamp."""
    type_: str | None
    """Whose approval is wanted: that of an administrator of the account that owns the channel
    (`to_channel_account_admin`), of an administrator of the invitee's account
    (`to_invitee_account_admin`), or of the invitee (`to_invitee`).

    Known values: `to_channel_account_admin`, `to_invitee_account_admin`, `to_invitee`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "organization": "Organization",
        "channel": "TeamChatChannelInvitationAcceptedChannel",
        "invitee": "TeamChatChannelInvitationApprovalRequestedInvitee",
        "inviters": ["Inviter"],
        "date_time": "date-time",
    }
