# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class WaitingRoomOptions(_Record):
    enable: bool | None
    """Whether the setting is on."""
    locked: bool | None
    """Whether the choice of who is admitted from the waiting room, and how, is locked."""
    admit_type: int | None
    """Who is let in from the waiting room, and how: `1` everyone automatically; `2` everyone by
    hand; `3` external users by hand, internal ones automatically 10 minutes before the start;
    `4` external users and users without an approved domain by hand, internal ones automatically.

    Known values: `1`, `2`, `3`, `4`.
    """
    internal_user_auto_admit: int | None
    """When internal users can join ahead of the host, if `admit_type` is `1`, `3` or `4`: `1` when
    the host joins; `2` at any time (not possible if `admit_type` is `1`); `3`, `4` and `5` from
    5, 10 and 15 minutes before the start.

    Known values: `1`, `2`, `3`, `4`, `5`.
    """
    admit_domain_allowlist: str | None
    """Domains whose users pass by the waiting room, comma-separated. Used when `admit_type` is `4`."""
    who_can_admit_participants: int | None
    """Who can let participants in from the waiting room: `0` only the host and co-hosts; `1` also
    anyone who passed by the waiting room, while host and co-hosts are absent.

    Known values: `0`, `1`.
    """
    sort_order_of_people: int | None
    """How people in the waiting room are sorted in the participants panel: `0` in the order in
    which they came, `1` alphabetically. Needs client version 5.10.3 or later.

    Known values: `0`, `1`.
    """
    more_options: _models.MoreOptions | None
    """Further options of the waiting room."""

    _READERS = {"more_options": "MoreOptions"}
