# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingBreakoutRoomSharingEndedEventObjectParticipantSharing(_Record, init=False):
    content: str | None
    """What is shown or said."""
    link_source: str | None
    file_link: str | None
    date_time: datetime.datetime | None
    """When the message was sent."""
    source: str | None
    """Where the meeting was created: the name of the OAuth app that did it, or `Zoom` for the web
    portal and JWT apps.
    """

    _READERS = {"date_time": "date-time"}
