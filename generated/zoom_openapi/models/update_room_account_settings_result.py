# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class UpdateRoomAccountSettingsResult(Record):
    zoom_rooms: _models.ZoomRoomSettings | None
    """Switches for meetings in the rooms: what the display shows (`display_meeting_list`,
    `display_top_banner`), `auto_start_scheduled_meeting` and `auto_stop_scheduled_meeting`,
    sharing, privacy, and `weekly_system_restart`.
    """

    _READERS = {"zoom_rooms": "ZoomRoomSettings"}
