# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..runtime.records import Record as _Record


class RecordingBatchDeletedMeeting(_Record):
    meeting_uuid: str | None
    """UUID of the recorded instance of the meeting or webinar."""
    recording_file_ids: Sequence[Any] | None
    """IDs of the deleted recording files. Null if all files of the meeting were deleted."""
