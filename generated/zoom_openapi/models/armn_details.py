# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ArmnDetails(_Record):
    post_platform: str | None
    """Social media platform of the post."""
    social_link: str | None
    """Link to the post."""
    post_time: datetime.datetime | None
    """When it was posted."""
    post_user: str | None
    """Who posted it."""
    meeting_url: str | None
    """Link of the meeting that was posted."""
    recommended_enable_settings: Sequence[str] | None
    """Settings that had better be switched on, such as a passcode (`enablePassword`), the waiting
    room (`enableWaitingRoom`) or registration (`enableRegistration`).

    Known values: `enablePassword`, `enableWaitingRoom`, `enableOnlyAuthenticated`,
    `enableRegistration`, `enableScreenShareLock`, `enableScreenShareHostOnly`,
    `enableSpecifiedDomain`.
    """
    recommended_disable_settings: Sequence[str] | None
    """Settings that had better be switched off: annotation, the meeting chat, screen sharing, or
    sharing by several people.

    Known values: `enableAnnotation`, `enableMeetingChat`, `enableScreenShare`,
    `enableMultipleShare`.
    """

    _READERS = {"post_time": "date-time"}
