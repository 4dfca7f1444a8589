# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class FailedChannel(_Record):
    channel_id: str | None
    """ID of the channel for which the operation failed."""
    reason: str | None
    """Why it failed for the channel."""
    error_code: str | None
    """Why the channel could not be archived or brought back: `200` no permission for the channel,
    `3205` it is archived already, `3213` it is not archived, `3214` it is a default channel, `3215`
    it is the continuous chat of a recurring meeting, `4130` there is no such channel.
    """
