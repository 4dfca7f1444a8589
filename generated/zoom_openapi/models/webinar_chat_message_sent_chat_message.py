# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class WebinarChatMessageSentChatMessage(_Record):
    date_time: datetime.datetime | None
    """When the message was sent."""
    sender_session_id: str | None
    """Session ID of the sender in the webinar."""
    sender_name: str | None
    """Name of the sender."""
    sender_email: str | None
    """Email address of the sender."""
    sender_type: str | None
    """Who sent it: the host, an alternative host, a panelist or a guest.

    Known values: `host`, `alternative-host`, `panelist`, `guest`.
    """
    sender_context: str | None
    """Where the sender was when sending: in the webinar itself, in a breakout room or in the
    waiting room.

    Known values: `webinar`, `breakout_room`, `waiting_room`.
    """
    recipient_session_id: str | None
    """Session ID of the recipient in the webinar."""
    recipient_name: str | None
    """Name of the recipient."""
    recipient_email: str | None
    """Email address of the recipient. Present only for a private message."""
    recipient_type: str | None
    """Who gets it: `everyone`, the `host`, a `guest`, a `group`, the `backstage`, or `host_group`,
    the host and all panelists.

    Known values: `everyone`, `host`, `guest`, `group`, `backstage`, `host_group`.
    """
    recipient_context: str | None
    """Where the recipient was when the message arrived: in the webinar itself, in a breakout room
    or in the waiting room.

    Known values: `webinar`, `breakout_room`, `waiting_room`.
    """
    message_id: str | None
    """UUID of the chat message."""
    message_content: str | None
    """Text of the message."""
    file_ids: Sequence[str] | None
    """IDs of the files sent with the message."""

    _READERS = {"date_time": "date-time"}
