# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Head(_Record):
    sub_head: _models.SubHead | None
    """Line below the title."""
    text: str | None
    """Title of the message."""

    _READERS = {"sub_head": "SubHead"}
