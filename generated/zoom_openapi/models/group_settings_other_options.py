# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupSettingsOtherOptions(_Record):
    allow_users_contact_support_via_chat: bool | None
    """Whether Zoom's help badge appears at the bottom right of the page."""
    blur_snapshot: bool | None
    """Whether the app picture in the task switcher is hidden: blurred on iOS, left out of the list
    of recent apps on Android.
    """
    webinar_registration_options: _models.WebinarRegistrationOptions | None
    """Options for the registration for webinars."""

    _READERS = {"webinar_registration_options": "WebinarRegistrationOptions"}
