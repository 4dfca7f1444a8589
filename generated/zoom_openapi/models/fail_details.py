# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class FailDetails(_Record):
    user_ids: Sequence[str] | None
    """IDs of the users for whom the feature could not be updated."""
    reason: str | None
    """Why the feature could not be updated for these users.

    Known values: `Users not found`, `Have upcoming events`, `Unpaid user`, `Not enough seats`,
    `Can't update for Zoom One users`, `Can't update for free users`, `Can't update for Zoom United
    users`, `Can't update for Zoom Room users`, `Not allowed to add basic users`, `Can't update for
    non-SSO users`, `No need to update`.
    """
