# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DigitalSignageSettings(_Record):
    banner: _models.BannerSettings | None
    """What the top banner shows."""
    display_period: _models.DisplayPeriodSettings | None
    """How many minutes before and after meetings the content is shown."""
    enable_digital_signage: bool | None
    """Whether digital signage is on."""
    layout: str | None
    """Layout of digital signage: centered (`standard`) or video beside content (`video_content`).

    Known values: `standard`, `video_content`.
    """
    mute: bool | None
    """Whether the content plays without sound."""
    play_list: Sequence[_models.DigitalSignageSettingsPlayList] | None
    """The content lists."""

    _READERS = {
        "banner": "BannerSettings",
        "display_period": "DisplayPeriodSettings",
        "play_list": ["DigitalSignageSettingsPlayList"],
    }
