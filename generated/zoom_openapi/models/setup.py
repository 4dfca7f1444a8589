# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Setup(_Record):
    apply_background_image_to_all_displays: bool | None
    """Whether all displays of the room show the same background image. If so,
    `background_image_info` has and takes only `zoom_rooms_display1`.
    """
    background_image_info: Sequence[_models.BackgroundImageInfo] | None
    """Background image of each display. If `apply_background_image_to_all_displays` is `true`, only
    `zoom_rooms_display1` can be changed.
    """

    _READERS = {"background_image_info": ["BackgroundImageInfo"]}
