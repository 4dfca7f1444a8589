# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class DomainList(_Record):
    domains: Sequence[_models.Domain] | None
    """The managed domains of the account."""
    total_records: int | None
    """How many managed domains were returned."""

    _READERS = {"domains": ["Domain"]}
