# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class FeedbackDetails(_Record):
    id: str | None
    """Code of what went wrong: `1` poor video, `2` poor audio, `5` sharing through the share page
    failed, `7` phone call failed, `8` others could not hear the participant, `9` the participant
    could not hear others, `10` others could not see the participant, `11` the participant could not
    see others, `12` sharing the computer screen failed, `999` other.
    """
    name: str | None
    """What went wrong, in words."""
