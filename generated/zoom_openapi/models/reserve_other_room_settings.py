# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ReserveOtherRoomSettings(_Record):
    allow_to_reserve_other_rooms: bool | None
    """Whether the scheduling display can also be used to reserve other rooms on the spot."""
    location_types: str | None
    """Levels of location, from the display's own parent location upwards, in which the scheduling
    display offers other rooms. The structure of room locations tells which levels are valid.

    Known values: `city`, `campus`, `building`, `floor`.
    """
