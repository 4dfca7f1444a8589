# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CountrySettings(_Record):
    allowed_countries: Sequence[_models.Country] | None
    """Countries and regions that can be turned on for calling out; or, by operation, countries and
    regions that can be chosen for the dial-in numbers in the invitation.
    """
    selected_countries: Sequence[_models.Country] | None
    """Countries and regions that can be called from a meeting; or, by operation, countries and
    regions whose dial-in numbers are in the invitation email, in the order of the list.
    """

    _READERS = {"allowed_countries": ["Country"], "selected_countries": ["Country"]}
