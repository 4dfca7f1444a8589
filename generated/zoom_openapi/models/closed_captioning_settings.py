# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ClosedCaptioningSettings(_Record):
    auto_transcribing: bool | None
    """Whether a live transcription service can transcribe meetings."""
    enable: bool | None
    """Whether the setting is on."""
    save_caption: bool | None
    """Whether participants can save the captions or the transcript."""
    third_party_captioning_service: bool | None
    """Whether captions can come from a third-party service by an API token."""
    view_full_transcript: bool | None
    """Whether participants can see the full transcript in the side panel of the meeting."""
