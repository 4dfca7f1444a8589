# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupLockedSettingsOtherOptions(_Record):
    blur_snapshot: bool | None
    """Whether this setting is locked: whether the app picture in the task switcher is hidden:
    blurred on iOS, left out of the list of recent apps on Android.
    """
