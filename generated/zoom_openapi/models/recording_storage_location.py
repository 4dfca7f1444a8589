# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class RecordingStorageLocation(_Record):
    allowed_values: Sequence[str] | None
    """Country codes of the storage locations that users can choose for recordings, voicemail,
    transcripts and custom greetings.
    """
    value: str | None
    """Short code of the country that recordings are stored in."""
