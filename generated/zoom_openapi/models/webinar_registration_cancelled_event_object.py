# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarRegistrationCancelledEventObject(_Record):
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
    occurrences: Sequence[_models.Occurrence] | None
    """The occurrences of the webinar. Present only for a webinar that recurs with fixed time (type
    `9`).
    """
    registrant: _models.WebinarRegistrationCancelledRegistrant | None
    """The registrant of the webinar."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "start_time": "date-time",
        "occurrences": ["Occurrence"],
        "registrant": "WebinarRegistrationCancelledRegistrant",
    }
