# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class MeetingParticipantRoomSystemCalloutFailedEventObject(_Record):
    id: int | None
    """The meeting's ID."""
    uuid: str | None
    """UUID of this instance of the meeting. Every instance has its own."""
    host_id: str | None
    """User ID of the meeting's host."""
    message_id: str | None
    """UUID of the call-out request."""
    inviter_name: str | None
    """Name of the user who called."""
    reason_type: int | None
    """Why the call-out failed: `1` encryption failed, `2` disconnected by the other side, `3`
    retry, `4` bad sequence, `5` call limit, `6` not registered, `7` timeout, `8` bad address,
    `9` unreachable, `10` disconnected by this side, `11` internal error of the server, `12` no
    free port left, `13` connection error, `14` proxy connection error, `0` other.

    Known values: `0`, `1`, `2`, `3`, `4`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`.
    """
    participant: _models.MeetingParticipantRoomSystemCalloutAcceptedParticipant | None
    """The room system called."""

    _READERS = {"participant": "MeetingParticipantRoomSystemCalloutAcceptedParticipant"}
