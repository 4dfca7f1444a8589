# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TranslateToConfig(_Record):
    all_: bool | None
    """Whether all languages are selected for translated captions."""
    language_config: Sequence[_models.LanguageConfig] | None
    """Languages that captions are translated into."""

    _WIRE_NAMES = {"all_": "all"}

    _READERS = {"language_config": ["LanguageConfig"]}
