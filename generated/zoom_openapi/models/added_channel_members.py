# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class AddedChannelMembers(_Record):
    added_at: datetime.datetime | None
    """When the members joined the channel through this call; or, by operation, when the members
    became administrators of the channel.
    """
    ids: str | None
    """User IDs of the added members or new administrators, comma-separated; users of other accounts
    are left out.
    """
    member_ids: str | None
    """Member IDs of the users added to the channel, separated by commas; or, by operation, member
    IDs of the new administrators.
    """

    _READERS = {"added_at": "date-time"}
