# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AudioCall(_Record):
    call_number: str | None
    """Phone number of the caller."""
    call_type: str | None
    """Direction of the call: `call-in` the participant dialed in, `call-out` the participant was
    called.

    Known values: `call-in`, `call-out`.
    """
    zoom_number: str | None
    """The toll-free number that was used."""
