# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InteractiveMessageEditableOriginal(_Record):
    head: _models.Head | None
    """Head of the message."""
    body: Sequence[Mapping[str, Any]] | None
    """Parts of the message below its head."""

    _READERS = {"head": "Head"}
