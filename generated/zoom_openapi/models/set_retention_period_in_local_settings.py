# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SetRetentionPeriodInLocalSettings(_Record):
    enable: bool | None
    """Whether messages are kept on local devices for a set period only. While it is off, they are
    never deleted there.
    """
    retention_period_of_direct_messages_and_group_conversation: str | None
    """How long direct messages and group conversations are kept before they are deleted: a number
    with `y` for years, `m` for months or `d` for days.
    """
    retention_period_of_channels: str | None
    """How long messages in channels are kept before they are deleted: a number with `y` for years,
    `m` for months or `d` for days.
    """
