# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class Panelist(_Record):
    id: str | None
    """The panelist's ID."""
    email: str | None
    """Email address of the panelist."""
    name: str | None
    """Full name of the panelist, at most 12 characters in Chinese."""
    join_url: str | None
    """The panelist's link for joining the webinar."""
    virtual_background_id: str | None
    """ID of the panelist's virtual background."""
    name_tag_id: str | None
    """ID of the name tag that the panelist gets."""
    name_tag_name: str | None
    """Name that the panelist's name tag shows."""
    name_tag_pronouns: str | None
    """Pronouns that the panelist's name tag shows."""
    name_tag_description: str | None
    """Line on the name tag that describes the person, for example a job title."""
