# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChannelMemberList(_Record, init=False):
    total_records: int | None
    page_size: int | None
    next_page_token: str | None
    members: Sequence[_models.ChannelMember] | None

    _READERS = {"members": ["ChannelMember"]}
