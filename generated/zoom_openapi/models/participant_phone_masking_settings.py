# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class ParticipantPhoneMaskingSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    masking_type: str | None
    """How phone numbers are masked: `mask_default` in the usual way, `mask_first_5` the first five
    digits, `mask_except_last_4` all but the last four.

    Known values: `mask_default`, `mask_first_5`, `mask_except_last_4`.
    """
