# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingCreatedEventSettings(_Record):
    use_pmi: bool | None
    """Whether the meeting uses the personal meeting ID (PMI). Only for types `2` (scheduled) and
    `3` (recurring without fixed time).
    """
    alternative_hosts: str | None
    """Email addresses or IDs of the meeting's alternative hosts, separated by semicolons."""
    meeting_invitees: Sequence[_models.MeetingSettingsMeetingInvitee] | None
    """People invited to the meeting."""
    join_before_host: bool | None
    """Whether participants need not wait for the host to join. Only for scheduled and recurring
    meetings, and without effect while there is a waiting room.
    """
    jbh_time: int | None
    """How early participants may join before the host, if `join_before_host` is `true`: `0` at any
    time, or `5`, `10` or `15` minutes before the start.

    Known values: `0`, `5`, `10`, `15`.
    """

    _READERS = {"meeting_invitees": ["MeetingSettingsMeetingInvitee"]}
