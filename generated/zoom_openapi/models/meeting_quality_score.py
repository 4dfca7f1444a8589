# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingQualityScore(Record):
    audio: _models.Audio | None
    video: _models.Audio | None
    screen_share: _models.Audio | None

    _READERS = {"audio": "Audio", "video": "Audio", "screen_share": "Audio"}
