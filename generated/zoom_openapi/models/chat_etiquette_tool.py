# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ChatEtiquetteTool(_Record):
    enable: bool | None
    """Whether the setting is on."""
    policies: Sequence[_models.ChatEtiquetteToolPolicy] | None
    """The policies of the Chat Etiquette Tool."""
    policy_max_count: int | None
    """How many Chat Etiquette Tool policies there can be; cannot be changed."""

    _READERS = {"policies": ["ChatEtiquetteToolPolicy"]}
