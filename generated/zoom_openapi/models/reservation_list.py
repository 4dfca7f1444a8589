# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ReservationList(_Record):
    reservations: Sequence[_models.Reservation] | None
    """The reservations found."""
    from_: datetime.datetime | None
    """Start of the period that was asked for."""
    to: datetime.datetime | None
    """End of the period that was asked for."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"reservations": ["Reservation"], "from_": "date-time", "to": "date-time"}
