# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class CallMeAndInviteByPhoneSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    require_press_1_for_call_me: str | None
    """When people called by Call Me have to press 1 before they are connected: `always`, `never`,
    or `auto` as Zoom decides.

    Known values: `auto`, `always`, `never`.
    """
    allow_webinar_attendees_call_me: bool | None
    """Whether webinar attendees can be called on their phone to connect audio (Call Me). Needs
    client version 5.2.2 or later.
    """
    call_out_countries: _models.CountrySettings | None
    """Countries and regions that participants can be called in."""

    _READERS = {"call_out_countries": "CountrySettings"}
