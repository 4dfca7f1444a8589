# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class IntegrationSettings(_Record, init=False):
    google_calendar: bool | None
    google_drive: bool | None
    dropbox: bool | None
    box: bool | None
    microsoft_one_drive: bool | None
    kubi: bool | None
