# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class RegisteredPerson(_Record, init=False):
    registrant_id: str | None
    email: str | None
    join_url: str | None
