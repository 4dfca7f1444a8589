# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class BreakoutRoomSettings(Record):
    enable: bool | None
    rooms: Sequence[_models.BreakoutRoom] | None
    host_video: bool | None
    in_meeting: bool | None
    join_before_host: bool | None
    mute_upon_entry: bool | None
    participant_video: bool | None
    registrants_confirmation_email: bool | None
    use_pmi: bool | None
    waiting_room: bool | None
    watermark: bool | None
    registrants_email_notification: bool | None

    _READERS = {"rooms": ["BreakoutRoom"]}
