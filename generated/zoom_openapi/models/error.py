# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Error(_Record, init=False):
    """What Zoom answers when a request fails."""

    code: int | None
    message: str | None
    """Text of the message."""
    errors: Sequence[_models.ErrorErrorsType0Item] | None
    """What is wrong with single fields, where Zoom says so."""

    _READERS = {"errors": ["ErrorErrorsType0Item"]}
