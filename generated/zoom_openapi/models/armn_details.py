# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ArmnDetails(_Record, init=False):
    post_platform: str | None
    social_link: str | None
    post_time: datetime.datetime | None
    post_user: str | None
    meeting_url: str | None
    recommended_enable_settings: Sequence[str] | None
    recommended_disable_settings: Sequence[str] | None

    _READERS = {"post_time": "date-time"}
