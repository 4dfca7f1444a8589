# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingTemplateSettingsMeetingSecurity(_Record):
    waiting_room: bool | None
    """Whether participants wait in the waiting room until they are let in. If so, they cannot join
    before the host.
    """
