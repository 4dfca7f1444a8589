# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class LanguageItemPairList(_Record):
    trans_lang_config: Sequence[_models.TransLangConfig] | None
    """Spoken languages, each with the languages that its captions are translated into."""
    all_: bool | None
    """Whether all pairs of spoken language and caption language are selected."""

    _WIRE_NAMES = {"all_": "all"}

    _READERS = {"trans_lang_config": ["TransLangConfig"]}
