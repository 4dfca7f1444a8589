# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InformationBarrierEventObject(_Record):
    assigned_group_id: str | None
    """ID of the first of the two groups that the policy keeps apart (Group 1)."""
    id: str | None
    """The policy's ID."""
    policy_name: str | None
    """Name of the Information Barriers policy."""
    settings: _models.InformationBarrierEventSettings | None
    """What the policy forbids between the two groups. With `meeting` they cannot meet at all (hard
    block); with any of the others alone they can meet but lack that feature (soft block).
    """
    status: int | None
    """Whether the policy is off (`0`) or on (`1`).

    Known values: `0`, `1`.
    """
    to_group_id: str | None
    """ID of the second of the two groups that the policy keeps apart (Group 2)."""
    type_: int | None
    """Kind of restriction. `0` and `1` stand for a hard or soft block between the two groups; with
    `0`, their users can still chat with each other. Also possible: `2` and `3`.

    Known values: `0`, `1`, `2`, `3`.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"settings": "InformationBarrierEventSettings"}
