# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TspCredentials(_Record):
    conference_code: str | None
    """Conference code of the TSP account; digits only."""
    leader_pin: str | None
    """PIN of the conference leader; digits only."""
    tsp_bridge: str | None
    """Zone of the telephony bridge."""
    dial_in_numbers: Sequence[_models.DialInNumber] | None
    """Dial-in numbers of the TSP account."""

    _READERS = {"dial_in_numbers": ["DialInNumber"]}
