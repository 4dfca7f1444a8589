# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record


class UserPermissions(Record, init=False):
    permissions: Sequence[str] | None
