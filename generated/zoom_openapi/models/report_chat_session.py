# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ReportChatSession(_Record):
    id: str | None
    """The chat session's ID."""
    last_message_sent_time: datetime.datetime | None
    """When the last message of the session was sent."""
    name: str | None
    """Name of the chat session; empty for one between two people, who are in `member_emails`."""
    type_: str | None
    """Whether it is a group chat or a one-to-one chat.

    Known values: `Group`, `1:1`.
    """
    channel_id: str | None
    """ID of the session's channel, when the session is of type `Group`."""
    member_emails: Sequence[str] | None
    """E-mail addresses of the two people of a one-to-one session. Absent for channels and group
    chats.
    """
    status: str | None
    """Whether the chat session is active or was deleted. Does not apply to one-to-one chats.

    Known values: `active`, `deleted`.
    """
    has_external_member: bool | None
    """For a one-to-one session, whether sender and receiver are external to each other when the
    report is asked for; for a channel or group chat, whether it has an external member.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"last_message_sent_time": "date-time"}
