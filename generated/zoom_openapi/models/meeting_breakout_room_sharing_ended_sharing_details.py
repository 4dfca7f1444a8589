# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingBreakoutRoomSharingEndedSharingDetails(_Record):
    content: str | None
    """What is shared: `application` the window of an application, `whiteboard` a whiteboard,
    `desktop` the desktop, `airplay` the screen of a device by AirPlay, `camera` a camera,
    `unknown` something else, such as an application of another maker.

    Known values: `application`, `whiteboard`, `desktop`, `airplay`, `camera`, `unknown`.
    """
    link_source: str | None
    """How the Dropbox file is shared: `deep_link` by a deep link, `in_meeting` by a link sent in
    Zoom. Empty if it is not from Dropbox.

    Known values: ``, `deep_link`, `in_meeting`.
    """
    file_link: str | None
    """Link of the Dropbox file. Empty if the file is not from Dropbox."""
    date_time: datetime.datetime | None
    """When the sharing ended."""
    source: str | None
    """Where the shared file comes from: `dropbox`, or empty if it is not from Dropbox.

    Known values: ``, `dropbox`.
    """

    _READERS = {"date_time": "date-time"}
