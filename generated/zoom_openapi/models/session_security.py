# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SessionSecurity(_Record):
    approved_or_denied_countries_or_regions: _models.ApprovedOrDeniedCountriesOrRegions | None
    """Which countries and regions people may or may not join the meeting from."""

    _READERS = {"approved_or_denied_countries_or_regions": "ApprovedOrDeniedCountriesOrRegions"}
