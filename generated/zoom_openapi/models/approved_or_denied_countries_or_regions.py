# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class ApprovedOrDeniedCountriesOrRegions(_Record):
    approved_list: Sequence[str] | None
    """Countries and regions whose people may join."""
    denied_list: Sequence[str] | None
    """Countries and regions whose people may not join."""
    enable: bool | None
    """Whether the setting is on."""
    method: str | None
    """Whether people from the listed countries or regions may join (`approve`, with
    `approved_list`) or may not (`deny`, with `denied_list`).

    Known values: `approve`, `deny`.
    """
