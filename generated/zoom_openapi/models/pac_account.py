# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class PacAccount(_Record):
    conference_id: int | None
    """ID of the audio conference."""
    dedicated_dial_in_number: Sequence[_models.PacAccountDialInNumber] | None
    """Dial-in numbers reserved for this PAC account."""
    global_dial_in_numbers: Sequence[_models.PacAccountDialInNumber] | None
    """Global dial-in numbers of this PAC account."""
    listen_only_password: str | None
    """Password for those who only listen."""
    participant_password: str | None
    """Password of the participants."""

    _READERS = {
        "dedicated_dial_in_number": ["PacAccountDialInNumber"],
        "global_dial_in_numbers": ["PacAccountDialInNumber"],
    }
