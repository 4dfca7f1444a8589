# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InteractiveMessageSelectEventBody(_Record):
    select_items: Sequence[_models.SelectItem] | None
    """Options of the dropdown."""
    text: str | None
    """Text of this part."""
    type_: str | None
    """Kind of part."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"select_items": ["SelectItem"]}
