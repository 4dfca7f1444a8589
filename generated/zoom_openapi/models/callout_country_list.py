# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CalloutCountryList(_Record):
    callout_countries: Sequence[_models.CalloutCountry] | None
    """The countries that can be called out to; or, by operation, the call-out countries."""
    total_records: int | None
    """How many countries were returned."""

    _READERS = {"callout_countries": ["CalloutCountry"]}
