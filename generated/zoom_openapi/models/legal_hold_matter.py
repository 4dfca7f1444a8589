# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class LegalHoldMatter(_Record):
    matter_id: str | None
    """The legal hold matter's ID."""
    matter_name: str | None
    """Name of the legal hold matter."""
    matter_start_date: datetime.date | None
    """First day of the legal hold matter's period."""
    matter_end_date: datetime.date | None
    """Last day of the legal hold matter's period."""
    matter_creation_date: datetime.date | None
    """Date on which the legal hold matter was created."""
    matter_users: Sequence[_models.MatterUser] | None
    """The users whom the legal hold matter covers."""

    _READERS = {
        "matter_start_date": "date",
        "matter_end_date": "date",
        "matter_creation_date": "date",
        "matter_users": ["MatterUser"],
    }
