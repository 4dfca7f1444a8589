# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CheckinAndCheckout(_Record):
    enable: bool | None
    """Whether the setting is on."""
    checkin_and_checkout_options: _models.CheckinAndCheckoutOptions | None
    """Options of check-in and check-out."""

    _READERS = {"checkin_and_checkout_options": "CheckinAndCheckoutOptions"}
