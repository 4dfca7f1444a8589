# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class HotDesking(_Record):
    status: str | None
    """Whether hot desking is online or offline on the device; or, by operation, whether users can
    control calls on the desk phone from the Zoom desktop client, for instance make and accept them.

    Known values: `online`, `offline`, `unsupported`, `on`, `off`.
    """
