# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SharedSpace(_Record):
    space_id: str | None
    """The shared space's ID."""
    space_name: str | None
    """Name of the shared space."""
    space_desc: str | None
    """Description of the shared space."""
    owner: _models.Owner | None
    """The owner of the shared space."""
    space_settings: _models.SpaceSettings | None
    """The settings of the shared space."""

    _READERS = {"owner": "Owner", "space_settings": "SpaceSettings"}
