# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..runtime.records import Record as _Record


class BotMessage(_Record):
    is_markdown_support: bool | None
    """Whether the message is rendered as Markdown."""
    source: str | None
    """Platform that the message came from, if it was sent through Mio."""
    external_sender_email: str | None
    """E-mail address from which the message came, if it was sent through Mio."""
    content: Mapping[str, Any] | None
    """The content of the chatbot's message."""
