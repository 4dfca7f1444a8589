# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ArchiveFile(_Record):
    account_name: str | None
    """Name of the account of the user."""
    archive_files: Sequence[_models.ArchiveFileItem] | None
    """The archived files of the meeting or webinar."""
    complete_time: datetime.datetime | None
    """Always an empty text."""
    duration: int | None
    """Scheduled duration of the meeting or webinar."""
    duration_in_second: int | None
    """Duration of the meeting or webinar, in seconds."""
    host_id: str | None
    """User ID of whoever hosted the meeting or webinar."""
    id: int | None
    """ID of the meeting or webinar."""
    is_breakout_room: bool | None
    """Whether these are the files of a breakout room."""
    meeting_type: str | None
    """Whether it is an internal or an external meeting or webinar. External ones come without the
    personal data in `id`, `host_id` and `topic`.

    Known values: `internal`, `external`.
    """
    parent_meeting_id: str | None
    """UUID of the meeting that the breakout room belongs to. Present only when `is_breakout_room`
    is `true`.
    """
    recording_count: int | None
    """Number of archived files in the answer."""
    start_time: datetime.datetime | None
    """When the meeting or webinar started."""
    timezone: str | None
    """Time zone of the meeting or webinar."""
    topic: str | None
    """Topic of the meeting or webinar."""
    total_size: int | None
    """Size of all archived files together, in bytes."""
    type_: int | None
    """Kind of meeting or webinar. Meetings: `1` instant, `2` scheduled, `3` recurring at no fixed
    time, `4` with a Personal Meeting ID (PMI), `7` Personal Audio Conference (PAC), `8` recurring
    at fixed times. Webinars: `5` once, `6` recurring at no fixed time, `9` recurring at fixed
    times.

    Known values: `5`, `6`, `9`, `1`, `2`, `3`, `4`, `7`, `8`, `100`.
    """
    uuid: str | None
    """UUID of the recorded instance of the meeting or webinar."""
    status: str | None
    """State of the archive's processing.

    Known values: `completed`, `processing`.
    """
    group_id: str | None
    """IDs of the primary groups of the participants who belong to the account, comma-separated."""
    physical_files: Sequence[_models.PhysicalFile] | None
    """The physical files of the archive."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "archive_files": ["ArchiveFileItem"],
        "complete_time": "date-time",
        "start_time": "date-time",
        "physical_files": ["PhysicalFile"],
    }
