# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarCreatedEventObject(_Record):
    uuid: str | None
    """UUID of this instance of the webinar. Every instance has its own."""
    id: int | None
    """The webinar's ID."""
    host_id: str | None
    """User ID of the webinar's host."""
    topic: str | None
    """Topic of the webinar."""
    type_: int | None
    """Type of the webinar: `5` webinar, `6` recurring without fixed time, `9` recurring with fixed
    time.

    Known values: `5`, `6`, `9`.
    """
    start_time: datetime.datetime | None
    """When the webinar starts or started."""
    duration: int | None
    """How long the webinar is planned to last, in minutes."""
    timezone: str | None
    """Time zone of the webinar."""
    join_url: str | None
    """Link for joining the webinar."""
    password: str | None
    """Passcode for joining the webinar."""
    creation_source: str | None
    """Where the webinar was created: in the web portal (`web_portal`), through the API (`open_api`)
    or elsewhere (`other`).

    Known values: `other`, `open_api`, `web_portal`.
    """
    occurrences: Sequence[_models.Occurrence] | None
    """The occurrences of the webinar. Present only for a webinar that recurs with fixed time (type
    `9`).
    """
    settings: _models.WebinarCreatedEventSettings | None
    """Settings of the webinar."""
    recurrence: _models.MeetingRecurrence | None
    """How the webinar recurs."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "settings": "WebinarCreatedEventSettings",
        "recurrence": "MeetingRecurrence",
    }
