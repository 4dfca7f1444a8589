# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RecordingStorageUsage(_Record, init=False):
    free_storage: str | None
    free_storage_usage: str | None
    plan_storage: str | None
    plan_storage_usage: str | None
    plan_storage_exceed: str | None
