# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InformationBarriersPolicyUpdatedEventObject(_Record, init=False):
    assigned_group_id: str | None
    """ID of the first of the two groups that the policy keeps apart (Group 1)."""
    policy_name: str | None
    """Name of the Information Barriers policy."""
    settings: _models.InformationBarrierEventSettings | None
    """The settings to read or to change."""
    status: int | None
    """State of the plan."""
    to_group_id: str | None
    """ID of the second of the two groups that the policy keeps apart (Group 2)."""
    type_: int | None
    """Code of the plan."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"settings": "InformationBarrierEventSettings"}
