# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class NameTagSettings(_Record):
    enabled: bool | None
    """Whether users can enroll in name tags by video, with which Zoom Rooms recognise them by their
    reference images; or, by operation, whether users can enroll in name tags by voice, with which
    Zoom Rooms recognise speakers by voice recordings that these uploaded.
    """
    allow_user_photos: bool | None
    """Whether users' own profile photos can serve as reference image for video name tags."""
    allow_enrollment_email: bool | None
    """Whether Zoom may email the account's users to help them set up name tags by video or voice
    for Zoom Rooms.
    """
    allow_external_identification: bool | None
    """Whether external Zoom Rooms may recognise the account's users by the video or voice name tags
    they enrolled.
    """
