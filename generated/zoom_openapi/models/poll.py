# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Poll(_Record):
    anonymous: bool | None
    """Whether participants answer the poll without their names; or, by operation, whether
    participants answer this poll without their names.
    """
    id: str | None
    """The poll's ID."""
    poll_type: int | None
    """Kind of poll: `1` an ordinary one, `2` an advanced one, `3` a quiz. `2` and `3` must be
    turned on for the account.

    Known values: `1`, `2`, `3`.
    """
    questions: Sequence[_models.PollQuestion] | None
    """Questions of the poll."""
    status: str | None
    """State of the poll; `sharing` means that its results are shown.

    Known values: `notstart`, `started`, `ended`, `sharing`, `deactivated`.
    """
    title: str | None
    """Title of the poll."""

    _READERS = {"questions": ["PollQuestion"]}
