# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class EditedSummary(_Record):
    summary_overview: str | None
    """The overview as a user edited it."""
    summary_details: str | None
    """The details of the summary as a user edited them."""
    next_steps: Sequence[str] | None
    """The next steps as a user edited them."""
