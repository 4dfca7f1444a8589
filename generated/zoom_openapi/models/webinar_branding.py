# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WebinarBranding(_Record):
    wallpaper: _models.Wallpaper | None
    """The wallpaper file of the webinar."""
    virtual_backgrounds: Sequence[_models.VirtualBackground] | None
    """The files for virtual backgrounds of the webinar."""
    name_tags: Sequence[_models.NameTag] | None
    """The name tags of the webinar."""

    _READERS = {
        "wallpaper": "Wallpaper",
        "virtual_backgrounds": ["VirtualBackground"],
        "name_tags": ["NameTag"],
    }
