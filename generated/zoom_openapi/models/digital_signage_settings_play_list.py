# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DigitalSignageSettingsPlayList(_Record):
    action: str | None
    """What to do with the content list: add it, update it or delete it.

    Known values: `add`, `update`, `delete`.
    """
    contents: Sequence[_models.DigitalSignageSettingsPlayListContent] | None
    """The items of the content list."""
    end_time: str | None
    """When the content list stops being shown, in GMT."""
    id: str | None
    """ID of the content list; needed only for changing or removing it."""
    name: str | None
    """Name of the content list."""
    start_time: str | None
    """When the list of contents begins to be shown, in GMT."""

    _READERS = {"contents": ["DigitalSignageSettingsPlayListContent"]}
