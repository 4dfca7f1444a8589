# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UserPresence(_Record):
    status: str | None
    """What the Zoom client shows about the user's presence.

    Known values: `Do_No_Disturb`, `Away`, `Do_Not_Disturb`, `Available`, `In_Calendar_Event`,
    `Presenting`, `In_A_Zoom_Meeting`, `On_A_Call`, `Out_of_Office`, `Busy`.
    """
    end_time: datetime.datetime | None
    """When the status Do Not Disturb ends, in UTC."""
    remaining_time: int | None
    """Seconds until Do not disturb ends. Present only while it is on."""

    _READERS = {"end_time": "date-time"}
