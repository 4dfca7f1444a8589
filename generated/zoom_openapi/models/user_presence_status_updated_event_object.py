# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserPresenceStatusUpdatedEventObject(_Record, init=False):
    date_time: datetime.datetime | None
    """When the message was sent."""
    email: str | None
    """Email address of the user."""
    id: str | None
    """Unique ID of the object that holds it."""
    presence_status: str | None
    """The contact's presence in the Zoom chat client."""
    app: _models.App | None

    _READERS = {"date_time": "date-time", "app": "App"}
