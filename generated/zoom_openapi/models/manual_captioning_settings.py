# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ManualCaptioningSettings(_Record):
    allow_to_type: bool | None
    """Whether the host can type captions or assign a participant to type them."""
    auto_generated_captions: bool | None
    """Whether live transcription can produce captions automatically."""
    full_transcript: bool | None
    """Whether participants can see the full transcript in the side panel of the meeting."""
    manual_captions: bool | None
    """Whether captions can be typed by the host or by an assigned participant, or added by a
    third-party device.
    """
    save_captions: bool | None
    """Whether participants can save the captions or the transcript. Without `full_transcript` they
    cannot.
    """
    third_party_captioning_service: bool | None
    """Whether captions can come from a third-party service by an API token."""
