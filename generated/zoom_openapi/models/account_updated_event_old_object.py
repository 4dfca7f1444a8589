# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountUpdatedEventOldObject(_Record):
    changed_field_name: str | None
    """Stands for each changed field, under its own name, with the value it had before."""

    _WIRE_NAMES = {"changed_field_name": "$changed_field_name"}
