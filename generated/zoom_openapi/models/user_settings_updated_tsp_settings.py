# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class UserSettingsUpdatedTspSettings(_Record):
    call_out: bool | None
    """Whether calling out is on."""
    call_out_countries: Sequence[str] | None
    """Countries and regions that the telephony service provider calls out to."""
    show_international_numbers_link: bool | None
    """Whether the invitation email links to the list of international numbers."""
    display_toll_free_numbers: bool | None
    """Whether toll-free numbers are displayed."""
    global_dial_in_countries: _models.GroupSettingsUpdatedCountrySettings | None
    """Settings for the countries whose dial-in numbers are shown."""

    _READERS = {"global_dial_in_countries": "GroupSettingsUpdatedCountrySettings"}
