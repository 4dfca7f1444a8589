# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class WebinarChatMessageFileSentChatMessageFile(_Record):
    date_time: datetime.datetime | None
    """When the message was sent."""
    sender_session_id: str | None
    """Session ID of the sender in the webinar."""
    sender_name: str | None
    """Name of the sender."""
    sender_email: str | None
    """Email address of the sender."""
    sender_type: str | None
    """Whether the host or a guest sent it.

    Known values: `host`, `guest`.
    """
    sender_context: str | None
    """Where the sender was when sending: in the webinar itself or in a breakout room.

    Known values: `webinar`, `breakout_room`.
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
    """Where the recipient was when the message arrived: in the webinar itself or in a breakout
    room.

    Known values: `webinar`, `breakout_room`.
    """
    message_id: str | None
    """UUID of the chat message."""
    file_id: str | None
    """ID of the chat file."""
    file_name: str | None
    """Name of the chat file."""
    file_size: int | None
    """Size of the chat file in bytes."""
    file_type: str | None
    """Type of the chat file."""
    download_url: str | None
    """Address from which the chat file can be downloaded."""

    _READERS = {"date_time": "date-time"}
