# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ImMessageList(_Record, init=False):
    date: datetime.date | None
    page_size: int | None
    next_page_token: str | None
    messages: Sequence[_models.ImMessage] | None

    _READERS = {"date": "date", "messages": ["ImMessage"]}
