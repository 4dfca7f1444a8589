# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class NewSettings(_Record):
    name: str | None
    """Name of the space after the edit."""
    desc: str | None
    """Description of the space after the edit."""
    option: _models.NewSettingsOption | None
    """Options of the space after the edit."""

    _READERS = {"option": "NewSettingsOption"}
