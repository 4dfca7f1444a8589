# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MigratedChannelMappingList(_Record):
    mappings_found: int | None
    """For how many channels a Zoom channel was found."""
    mappings_not_found: int | None
    """For how many channels no Zoom channel was found."""
    mappings: Sequence[_models.MigratedChannelMapping] | None
    """The pairs of original ID and Zoom ID."""

    _READERS = {"mappings": ["MigratedChannelMapping"]}
