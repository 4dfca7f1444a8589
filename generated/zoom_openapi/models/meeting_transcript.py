# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class MeetingTranscript(_Record):
    meeting_id: str | None
    """ID of the meeting that the transcript belongs to."""
    account_id: str | None
    """ID of the user's account."""
    meeting_topic: str | None
    """Topic of the meeting."""
    host_id: str | None
    """User ID of the meeting's host."""
    transcript_created_time: datetime.datetime | None
    """When the transcript was created."""
    can_download: bool | None
    """Whether the transcript can be downloaded. If `true`, it is ready and `download_url` is there;
    if `false`, `download_restriction_reason` says why not.
    """
    auto_delete: bool | None
    """Whether the transcript is deleted automatically. Known only if the host's recordings are set
    to be deleted after a number of days.
    """
    auto_delete_date: datetime.date | None
    """Date on which the transcript is deleted automatically. Absent unless `auto_delete` is `true`."""
    download_url: str | None
    """Address from which the transcript can be downloaded, with the access token as bearer token.
    Present only when `can_download` is true.
    """
    download_restriction_reason: str | None
    """Why the transcript cannot be downloaded: deleted or in the trash, not supported, no
    transcript data, or not ready. Present only when `can_download` is `false`; `download_url` is
    absent then.

    Known values: `DELETED_OR_TRASHED`, `UNSUPPORTED`, `NO_TRANSCRIPT_DATA`, `NOT_READY`.
    """

    _READERS = {"transcript_created_time": "date-time", "auto_delete_date": "date"}
