# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChannelSettings(_Record, init=False):
    new_members_can_see_previous_messages_files: bool | None
    allow_to_add_external_users: int | None
    posting_permissions: int | None
