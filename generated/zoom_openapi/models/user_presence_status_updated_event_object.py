# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserPresenceStatusUpdatedEventObject(_Record):
    date_time: datetime.datetime | None
    """When the presence changed."""
    email: str | None
    """Email address of the user."""
    id: str | None
    """The user's ID."""
    presence_status: str | None
    """Presence of the user.

    Known values: `Available`, `Away`, `Do_Not_Disturb`, `In_Meeting`, `Presenting`,
    `On_Phone_Call`, `In_Calendar_Event`, `Offline`, `Busy`, `Mobile_signed_in`.
    """
    app: _models.App | None
    """The app that the presence came from."""

    _READERS = {"date_time": "date-time", "app": "App"}
