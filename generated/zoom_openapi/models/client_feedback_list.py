# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ClientFeedbackList(_Record):
    client_feedbacks: Sequence[_models.ClientFeedback] | None
    """The kinds of feedback, with how many people chose each."""
    from_: datetime.date | None
    """First day of the period that the answer covers."""
    to: datetime.date | None
    """Last day of the period that the answer covers."""
    total_records: int | None
    """How many entries there are on all pages together."""

    _WIRE_NAMES = {"from_": "from"}

    _READERS = {"client_feedbacks": ["ClientFeedback"], "from_": "date", "to": "date"}
