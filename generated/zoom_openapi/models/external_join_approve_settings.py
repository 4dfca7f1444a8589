# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ExternalJoinApproveSettings(_Record):
    enable: bool | None
    """Whether an administrator has to approve that members join external group chats and channels."""
    selected_option: int | None
    """Where requests for approval go: `1` directly to all approvers, `2` to a certain channel.

    Known values: `1`, `2`.
    """
    channel_id: str | None
    """ID of the chat channel."""
    external_account: bool | None
    """Whether the setting can be edited for specified accounts."""
