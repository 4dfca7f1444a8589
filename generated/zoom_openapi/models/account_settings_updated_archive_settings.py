# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsUpdatedArchiveSettings(_Record):
    enable: bool | None
    """Whether meetings or webinars are archived."""
    type_: int | None
    """What is archived: `1` meetings, `2` webinars, `3` both.

    Known values: `1`, `2`, `3`.
    """
    settings: _models.AccountSettingsUpdatedEventSettings | None
    """How meetings and webinars are archived: how long archives are kept, who is told, and what
    happens when archiving fails.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"settings": "AccountSettingsUpdatedEventSettings"}
