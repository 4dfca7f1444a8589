# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MoreOptions(_Record):
    user_invited_by_host_can_bypass_waiting_room: bool | None
    """Whether users whom the host or a co-host invites during the meeting pass by the waiting room.
    Needs client version 5.4.0 or later.
    """
    move_participants_to_waiting_room_when_host_dropped: bool | None
    """Whether participants are moved to the waiting room when the host drops out unexpectedly. This
    turns the waiting room on, locks it, and keeps participants from joining before the host.
    """
    allow_participants_to_reply_to_host: bool | None
    """Whether people in the waiting room can reply to the host and co-hosts. Needs client version
    5.8.0 or later.
    """
