# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class GroupOtherOptions(_Record, init=False):
    blur_snapshot: bool | None
    allow_users_contact_support_via_chat: bool | None
