# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TollFreeAndFeeBasedTollCallSettings(_Record):
    allow_webinar_attendees_dial: bool | None
    """Whether attendees of a webinar can call in on the account's numbers for toll-free and
    fee-based toll calls. Needs Zoom version 5.2.2 or later.
    """
    enable: bool | None
    """Whether the setting is on."""
    numbers: Sequence[_models.TollCallSettingsNumber] | None
    """Toll-free and fee-based dial-in numbers."""

    _READERS = {"numbers": ["TollCallSettingsNumber"]}
