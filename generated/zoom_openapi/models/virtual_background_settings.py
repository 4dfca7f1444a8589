# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class VirtualBackgroundSettings(_Record):
    allow_upload_custom: bool | None
    """Whether users can upload virtual backgrounds of their own."""
    allow_videos: bool | None
    """Whether videos can serve as virtual backgrounds."""
    enable: bool | None
    """Whether the setting is on."""
    files: Sequence[_models.VirtualBackgroundSettingsFile] | None
    """The virtual background files."""

    _READERS = {"files": ["VirtualBackgroundSettingsFile"]}
