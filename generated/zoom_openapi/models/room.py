# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class Room(Record):
    basic: _models.RoomBasic | None
    """The profile: `name`, `support_email`, `support_phone`, `room_passcode`,
    `required_code_to_ext`,
    whether the passcode is asked for, and `hide_room_in_contacts`.
    """

    _READERS = {"basic": "RoomBasic"}
