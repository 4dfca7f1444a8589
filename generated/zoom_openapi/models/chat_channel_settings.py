# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChatChannelSettings(_Record):
    add_member_permissions: int | None
    """Who may add members to the channel: `1` every member, `2` only owners and administrators.
    Only the channel owner can change it; in channels of type `3`, `4` and `5` it always stays
    `1`.

    Known values: `1`, `2`.
    """
    new_members_can_see_previous_messages_files: bool | None
    """Whether members who join later see the messages and files posted before."""
    posting_permissions: int | None
    """Who may post to the channel: `1` every member, `2` only owners and administrators, `3`
    owners, administrators and the members in `designated_posting_members`.

    Known values: `1`, `2`, `3`.
    """
    mention_all_permissions: int | None
    """Who may use @all in the channel: `1` everyone, `2` only owners and administrators, `3`
    nobody. Only the channel owner can change it.

    Known values: `1`, `2`, `3`.
    """
    allow_to_add_external_users: int | None
    """Who may add users from outside the organization to the channel: `0` nobody, `1` every member,
    `2` only members from the own organization, `3` only owners and administrators. For some channel
    types it always stays `1`.

    Known values: `0`, `1`, `2`, `3`.
    """
    designated_posting_members: Sequence[_models.ChatChannelSettingsDesignatedPostingMember] | None
    """The members who were given the right to post, by user ID or member ID. Used only when
    `posting_permissions` is `3`.
    """

    _READERS = {"designated_posting_members": ["ChatChannelSettingsDesignatedPostingMember"]}
