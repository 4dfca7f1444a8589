# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordingNotificationForZoomClientSettings(_Record):
    disclaimer_to_participants: str | None
    """Who sees a disclaimer at the start of a recording: `All participants` or `Guest only`."""
    play_voice_prompt: str | None
    """Who hears a voice prompt about the recording: `All participants`, `Guest only` or `No one`."""
    ask_host_to_confirm: bool | None
    """Whether the host has to confirm before a recording starts."""
