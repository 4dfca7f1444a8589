# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ContinuousMeetingChatSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    can_add_external_users: bool | None
    """Whether people from outside can be added to the continuous meeting chat."""
    auto_add_invited_external_users: bool | None
    """Deprecated. Whether invited users from outside the account join the meeting's chat
    automatically.
    """
    support_instant_meetings: bool | None
    """Whether continuous meeting chat is on for instant meetings."""
    support_scheduled_meetings: bool | None
    """Whether continuous meeting chat is on for scheduled meetings."""
