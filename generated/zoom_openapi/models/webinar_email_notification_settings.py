# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarEmailNotificationSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    type_: int | None
    """How many days after the scheduled end the email is sent: `1` to `7`; `0` when it is not sent.

    Known values: `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    """

    _WIRE_NAMES = {"type_": "type"}
