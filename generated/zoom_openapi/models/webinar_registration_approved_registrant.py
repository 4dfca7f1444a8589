# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarRegistrationApprovedRegistrant(_Record):
    id: str | None
    """The registrant's ID."""
    first_name: str | None
    """The registrant's first name."""
    last_name: str | None
    """The registrant's last name."""
    email: str | None
    """Email address of the registrant."""
    join_url: str | None
    """The registrant's link for joining the webinar."""
    tracking_source: _models.TrackingSource | None
    """Where the registration link was shared."""

    _READERS = {"tracking_source": "TrackingSource"}
