# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MovedSharedSpaceChannelList(_Record):
    space_id: str | None
    """The shared space's ID."""
    move_direction: str | None
    """Whether the channels move into the shared space (`move_into`) or out of it (`move_out`)."""
    channels: Sequence[_models.MovedSharedSpaceChannel] | None
    """The channels that were moved."""

    _READERS = {"channels": ["MovedSharedSpaceChannel"]}
