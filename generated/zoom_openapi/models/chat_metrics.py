# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ChatMetrics(_Record):
    audio_sent: int | None
    """How many audio files the user sent."""
    code_sippet_sent: int | None
    """How many code snippets the user sent (Zoom spells the name this way)."""
    email: str | None
    """Email address of the user."""
    files_sent: int | None
    """How many files the user sent."""
    giphys_sent: int | None
    """How many GIPHY images the user sent."""
    group_sent: int | None
    """How many messages the user sent in chat channels."""
    images_sent: int | None
    """How many images the user sent."""
    p2p_sent: int | None
    """How many messages the user sent to one person each."""
    text_sent: int | None
    """How many text messages the user sent."""
    total_sent: int | None
    """How many messages the user sent altogether."""
    user_id: str | None
    """The user's ID."""
    user_name: str | None
    """Display name of the user."""
    video_sent: int | None
    """How many video files the user sent."""
