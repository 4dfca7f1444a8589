# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AllowMessageSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    time: int | None
    """For how many minutes after posting a message can be deleted or edited.

    Known values: `0`, `5`, `30`, `60`, `1440`, `10080`.
    """
