# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DefaultRoomBackgroundImageList(_Record):
    next_page_token: str | None
    """Token for the next page, given when more entries are left than fit this one. It expires after
    15 minutes.
    """
    page_size: str | None
    """How many content files a page of the answer holds."""
    total_records: str | None
    """How many content files there are in total."""
    contents: Sequence[_models.DefaultRoomBackgroundImage] | None
    """The background images that Zoom supplies."""

    _READERS = {"contents": ["DefaultRoomBackgroundImage"]}
