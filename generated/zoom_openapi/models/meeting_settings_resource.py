# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class MeetingSettingsResource(_Record):
    resource_type: str | None
    """Kind of resource.

    Known values: `whiteboard`.
    """
    resource_id: str | None
    """ID of the resource, a whiteboard."""
    permission_level: str | None
    """What people with the link may do on the whiteboard: `editor` edit it, `commenter` comment on
    it, `viewer` view it.

    Known values: `editor`, `commenter`, `viewer`.
    """
