# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class GroupAdminList(_Record, init=False):
    admins: Sequence[_models.GroupAdmin] | None
    page_size: int | None
    total_records: int | None
    next_page_token: str | None

    _READERS = {"admins": ["GroupAdmin"]}
