# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Role(_Record, init=False):
    id: str | None
    name: str | None
    description: str | None
    total_members: int | None
    privileges: Sequence[str] | None
    sub_account_privileges: _models.SubAccountPrivileges | None

    _READERS = {"sub_account_privileges": "SubAccountPrivileges"}
