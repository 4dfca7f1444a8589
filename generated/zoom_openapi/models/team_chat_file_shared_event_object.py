# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TeamChatFileSharedEventObject(_Record):
    type_: str | None
    """Whether the files went to a contact (`to_contact`) or to a channel (`to_channel`).

    Known values: `to_contact`, `to_channel`.
    """
    channel_id: str | None
    """ID of the channel. Present only if `type` is `to_channel`."""
    contact_email: str | None
    """Contact, by email address, with whom the files are shared. Present only if `type` is
    `to_contact`.
    """
    contact_id: str | None
    """User ID of the contact with whom the files are shared. Present only if `type` is
    `to_contact`. Empty for an external user.
    """
    contact_member_id: str | None
    """Member ID of the contact with whom the files are shared. Present only if `type` is
    `to_contact`.
    """
    is_external_user: bool | None
    """Whether the contact is an external user. Present only if `type` is `to_contact`."""
    files: Sequence[_models.TeamChatFileChangedEventFile] | None
    """The files."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"files": ["TeamChatFileChangedEventFile"]}
