# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SmartRecordingSettings(_Record):
    create_recording_highlights: bool | None
    """Whether important parts of the audio transcript are highlighted. Hosts can change the
    highlights and make a video summary from them, exact to about 3 seconds and perhaps
    incomplete.
    """
    create_smart_chapters: bool | None
    """Whether a smart recording is divided into chapters with an overview. Hosts can edit the
    chapters.
    """
    create_next_steps: bool | None
    """Whether a smart recording comes with a summary of what to do after the meeting."""
