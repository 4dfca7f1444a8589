# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WebinarEmailNotificationSettings(_Record, init=False):
    enable: bool | None
    type_: int | None

    _WIRE_NAMES = {"type_": "type"}
