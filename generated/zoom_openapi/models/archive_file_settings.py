# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ArchiveFileSettings(_Record, init=False):
    chat_file: bool | None
    chat_with_sender_email: bool | None
    audio_file: bool | None
    video_file: bool | None
    cc_transcript_file: bool | None
