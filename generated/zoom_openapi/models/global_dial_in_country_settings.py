# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GlobalDialInCountrySettings(_Record):
    allowed_countries: Sequence[_models.Country] | None
    """Countries and regions that can be chosen for the dial-in numbers in the invitation."""
    selected_countries: Sequence[_models.Country] | None
    """Countries and regions whose dial-in numbers are in the invitation email, in the order of the
    list.
    """
    include_toll_free: bool | None
    """Whether invitation emails also name toll-free numbers of the chosen countries and regions."""

    _READERS = {"allowed_countries": ["Country"], "selected_countries": ["Country"]}
