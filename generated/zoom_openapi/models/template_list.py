# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TemplateList(_Record):
    templates: Sequence[_models.Template] | None
    """The user's meeting or webinar templates."""
    total_records: int | None
    """How many meeting templates were found or webinar templates were returned."""

    _READERS = {"templates": ["Template"]}
