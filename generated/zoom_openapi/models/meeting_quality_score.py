# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingQualityScore(_Record, init=False):
    audio: _models.QualityCounts | None
    video: _models.QualityCounts | None
    screen_share: _models.QualityCounts | None

    _READERS = {"audio": "QualityCounts", "video": "QualityCounts", "screen_share": "QualityCounts"}
