# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Channel(_Record, init=False):
    id: str | None
    jid: str | None
    name: str | None
    type_: int | None
    channel_settings: _models.ChannelSettings | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"channel_settings": "ChannelSettings"}
