# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingSummary(_Record):
    meeting_host_id: str | None
    """User ID of the meeting's host."""
    meeting_host_email: str | None
    """Email address of the meeting's host."""
    meeting_uuid: str | None
    """UUID of the summarized instance of the meeting. When it ends, the next instance gets a new
    one; those of past instances are listed with the past meeting instances.
    """
    meeting_id: int | None
    """Number of the meeting, a 64-bit integer."""
    meeting_topic: str | None
    """Topic of the meeting."""
    meeting_start_time: datetime.datetime | None
    """When the meeting started."""
    meeting_end_time: datetime.datetime | None
    """When the meeting ended."""
    summary_start_time: datetime.datetime | None
    """When the summary starts."""
    summary_end_time: datetime.datetime | None
    """When the summary ends."""
    summary_created_time: datetime.datetime | None
    """When the summary was created."""
    summary_last_modified_time: datetime.datetime | None
    """When the summary was changed last."""
    summary_last_modified_user_id: str | None
    """ID of the person who changed the summary last."""
    summary_last_modified_user_email: str | None
    """Email address of the person who changed the summary last."""
    summary_title: str | None
    """Title of the summary."""
    summary_overview: str | None
    """Deprecated; use `summary_content`. Overview of the meeting."""
    summary_details: Sequence[_models.SummaryDetails] | None
    """Deprecated; use `summary_content`. The parts of the summary."""
    next_steps: Sequence[str] | None
    """Deprecated; use `summary_content`. The next steps that came out of the meeting."""
    edited_summary: _models.EditedSummary | None
    """Deprecated; use `summary_content`. The summary as a user edited it."""
    summary_content: str | None
    """The whole summary as Markdown, for every kind of summary. Takes the place of
    `summary_overview`, `summary_details`, `next_steps` and `edited_summary`.
    """
    summary_doc_url: str | None
    """Link to the full summary in Zoom Docs."""

    _READERS = {
        "meeting_start_time": "date-time",
        "meeting_end_time": "date-time",
        "summary_start_time": "date-time",
        "summary_end_time": "date-time",
        "summary_created_time": "date-time",
        "summary_last_modified_time": "date-time",
        "summary_details": ["SummaryDetails"],
        "edited_summary": "EditedSummary",
    }
