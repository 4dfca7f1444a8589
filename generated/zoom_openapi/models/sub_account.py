# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SubAccount(_Record, init=False):
    id: str | None
    owner_id: str | None
    owner_email: str | None
    created_at: datetime.datetime | None
    options: _models.SubAccountOptions | None

    _READERS = {"created_at": "date-time", "options": "SubAccountOptions"}
