# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ChatEtiquetteToolPolicy(_Record):
    description: str | None
    """What the chat etiquette policy is about."""
    id: str | None
    """The chat etiquette policy's ID."""
    is_locked: bool | None
    """Whether the policy is locked at account level, so that users cannot change it."""
    keywords: Sequence[str] | None
    """The keywords that the policy looks for."""
    name: str | None
    """Name of the chat etiquette policy."""
    regular_expression: str | None
    """Regular expression that the policy matches with the text of messages."""
    status: str | None
    """Whether the policy of the Chat Etiquette Tool is activated.

    Known values: `activated`, `deactivated`.
    """
    trigger_action: int | None
    """What happens when a message matches the policy: `1` the user is asked to confirm before it is
    sent, `2` it is blocked.

    Known values: `1`, `2`.
    """
